import { z } from 'zod';

export const entryNames = ['vault.json', 'program.db', 'manifest.json'] as const;

/** What a backup was made for. */
export const backupReasons = [
  'asked',
  'lock',
  'hourly',
  'update',
  'import',
  'restore',
  'keys',
  'rescue',
] as const;
export type BackupReason = (typeof backupReasons)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Format version 1. Says nothing about people: it lies in the clear. */
export const manifestSchema = z.object({
  format: z.literal('ppd-backup'),
  version: z.literal(1),
  app_version: z.string().max(64),
  /** Number of migrations in the program file. */
  schema_version: z.int().min(0),
  vault_id: z.uuid(),
  made_at: z.iso.datetime(),
  /** The day on the calendar where it was made. */
  made_on: z.iso.date(),
  reason: z.enum(backupReasons),
  /** Entries of the history, and the hash of the last one. */
  history: z.object({ entries: z.int().min(0), last: z.string().max(64) }),
  rows: z.record(z.string().max(100), z.int().min(0)),
  sha256: z.object({ 'vault.json': sha256, 'program.db': sha256 }),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestText = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

/** Larger ones are not read: no honest one is. */
export const entryLimits = { 'vault.json': 1024 * 1024, 'manifest.json': 1024 * 1024 } as const;
