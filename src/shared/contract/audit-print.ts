import { z } from 'zod';
import { auditEntry, auditFilter } from './vault';

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
