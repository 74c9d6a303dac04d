import { isLocalDate, type LocalDate } from '@shared/dates';
import type { AuditFilter } from '@shared/contract/vault-audit';
import { formatDate } from '@shared/parse/format-date';
import { z } from 'zod';
import { actionLabel } from './audit-words';
import { kindLabel } from './kind-words';

const day = z.string().refine(isLocalDate).optional().catch(undefined);

/** What narrows the history, as its address holds it. */
export const auditSearch = z.object({
  from: day,
  to: day,
  who: z.string().max(200).optional().catch(undefined),
  action: z.string().max(40).optional().catch(undefined),
  kind: z.string().max(60).optional().catch(undefined),
});
export type AuditSearch = z.infer<typeof auditSearch>;

/** Nothing narrowed. */
export const noSearch: AuditSearch = {
  from: undefined,
  to: undefined,
  who: undefined,
  action: undefined,
  kind: undefined,
};

export const isNarrowed = (search: AuditSearch): boolean =>
  Object.values(search).some((value) => value !== undefined);

export const filterOf = ({ from, to, who, action, kind }: AuditSearch): AuditFilter => ({
  from: from ?? null,
  to: to ?? null,
  actor: who ?? null,
  action: action ?? null,
  entity: kind ?? null,
});

/** Why nothing can be found between two days; null when they are fine. */
export const daysProblem = ({ from, to }: { from?: LocalDate; to?: LocalDate }): string | null =>
  from !== undefined && to !== undefined && from > to
    ? 'The first day is after the last. Change one of them.'
    : null;

/** The filter as a reader of the print needs it, one part a line. */
export function filterWords({ from, to, actor, action, entity }: AuditFilter): string[] {
  const days =
    from !== null && to !== null
      ? `From ${formatDate(from)} to ${formatDate(to)}`
      : from !== null
        ? `Since ${formatDate(from)}`
        : to !== null
          ? `Until ${formatDate(to)}`
          : 'All days';
  return [
    days,
    actor === null ? 'Everyone' : `By ${actor}`,
    action === null ? 'Everything that was done' : `Only: ${actionLabel(action)}`,
    entity === null ? 'All kinds of records' : `Only records of the kind: ${kindLabel(entity)}`,
  ];
}
