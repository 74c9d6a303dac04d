import { z } from 'zod';
import { localDate } from './common';

export const auditEntry = z.object({
  number: z.int(),
  changeNo: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  op: z.enum(['create', 'update', 'delete']).nullable(),
  entity: z.string().nullable(),
  recordId: z.int().nullable(),
  /** Names of the fields concerned. Their words are shown on the record only, by its own rules. */
  fields: z.array(z.string()),
  /** Field → [before, after] of entries about the vault itself (unlock, backup, keys, restore). */
  details: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  /** Which one, where that says nothing about anybody: the name of a setting, of a list. */
  which: z.string().nullable(),
  /** Where the record is shown; null when it is gone or has no page. */
  path: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditFilter = z.object({
  from: localDate.nullable().default(null),
  to: localDate.nullable().default(null),
  actor: z.string().max(200).nullable().default(null),
  action: z.string().max(40).nullable().default(null),
  entity: z.string().max(60).nullable().default(null),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** The history of changes on paper. */
export const auditPrint = z.object({
  document: z.literal('audit-list'),
  program: z.string(),
  madeAt: z.string(),
  filter: auditFilter,
  /** Newest first. */
  entries: z.array(auditEntry),
  /** False when there are more than one print holds. */
  isAll: z.boolean(),
});
export type AuditPrint = z.infer<typeof auditPrint>;
