import { createHash } from 'node:crypto';
import { canonicalJson } from '../db/canonical-json';

export const auditActions = [
  'create',
  'update',
  'archive',
  'void',
  'delete',
  'undo',
  'restore',
  'view',
  'print',
  'export',
  'import',
  'unlock',
  'failed_unlock',
  'lock',
  'backup',
  'setting',
  'seal',
  'amend',
  'key_change',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an entry did to its record; undo inverts it. */
export type RecordOp = 'create' | 'update' | 'delete';

/** Field → [before, after]. Values are JSON-safe. */
export type FieldChanges = Record<string, readonly [unknown, unknown]>;

export interface AuditEntry {
  number: number;
  changeNo: number;
  at: string;
  actor: string;
  action: string;
  op: RecordOp | null;
  entity: string | null;
  recordId: number | null;
  /** JSON of FieldChanges, exactly as stored. */
  fields: string;
}

/** What the first entry hashes in place of a previous hash. */
export const chainStart = '0'.repeat(64);

/** SHA-256 (hex) of the previous hash followed by the canonical JSON of the entry. */
export function chainHash(previous: string, entry: AuditEntry): string {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest('hex');
}
