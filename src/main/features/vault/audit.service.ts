import type { AuditEntry, AuditFilter } from '@shared/contract/vault-audit';
import { addDays, type LocalDate } from '@shared/dates';
import { auditActions, type FieldChanges } from '../../audit/chain';
import type { ReadDb } from '../../db/handles';
import type { auditEvent } from '../../db/schema';
import { auditEntries, lastNumber, recentNames } from './audit.repo';
import { placesOf } from './audit-places';

/** Entries that one answer looks through at most, however few of them fit. */
const reach = 50_000;
/** Entries whose names are offered as filters. */
const recent = 5_000;

export interface AuditQuery extends AuditFilter {
  before: number | null;
  limit: number;
}

/** When a day begins on the clock on the wall here. */
const startOf = (day: LocalDate) => new Date(`${day}T00:00:00`).toISOString();

type EventRow = typeof auditEvent.$inferSelect;

/**
 * True for entries whose values say nothing about people: about the vault itself, and what was printed or
 * given out. Words about people are shown on their own pages, where looking at them is noted.
 */
const isPlain = ({ op, entity, action }: EventRow) =>
  op === null && (entity === null || action === 'print' || action === 'export');

function view(db: ReadDb, events: readonly EventRow[]): AuditEntry[] {
  const places = placesOf(db, events);
  return events.map((event) => {
    const { hash: _hash, fields: text, ...rest } = event;
    const fields = JSON.parse(text) as FieldChanges;
    const { which = null, path = null } = places.get(`${event.entity}/${event.recordId}`) ?? {};
    return {
      ...rest,
      fields: Object.keys(fields),
      details: (isPlain(event) ? fields : {}) as AuditEntry['details'],
      which,
      path,
    };
  });
}

/** A page of the history, newest first. The work for one page does not grow with the history. */
export function listAudit(
  db: ReadDb,
  { from, to, before, limit, ...names }: AuditQuery,
): { entries: AuditEntry[]; next: number | null } {
  const start = before ?? lastNumber(db) + 1;
  const lowest = Math.max(0, start - reach);
  const filter = {
    ...names,
    from: from && startOf(from),
    until: to && startOf(addDays(to, 1)),
  };
  const rows = auditEntries(db, filter, { before: start, lowest, limit });
  const next = rows.length === limit ? rows.at(-1)!.number : lowest;
  return { entries: view(db, rows), next: next > 1 ? next : null };
}

export function auditFilters(db: ReadDb) {
  const lowest = lastNumber(db) - recent;
  return { ...recentNames(db, lowest), actions: [...auditActions] };
}
