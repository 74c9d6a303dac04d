import type { HistoryEntry } from '@shared/contract/history';
import { fail, ok, type Result } from '@shared/errors';
import type { FieldChanges } from '../../audit/chain';
import { entities, type EntityName } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import {
  deleteRecord,
  type Entity,
  isAsLeft,
  reinsertRecord,
  updateRecord,
} from '../../db/record-store';
import type { auditEvent } from '../../db/schema';
import { type Office, write, type WriteTx } from '../../db/write';
import { eventsOfChange, eventsOfRecord, lastChanges } from './history.repo';
import { readableFields } from './readable';

type EventRow = typeof auditEvent.$inferSelect;

/** Days after which a change is history and cannot be undone any more (spec of the vault). */
const undoDays = 30;

const parse = (event: EventRow): FieldChanges => JSON.parse(event.fields) as FieldChanges;

/** What happened to one record, newest first; restricted words are left out. */
export function historyOf(db: ReadDb, entity: string, id: number): HistoryEntry[] {
  return eventsOfRecord(db, entity, id).map((event) => {
    const { hash: _hash, ...rest } = event;
    return { ...rest, fields: readableFields(db, event.entity, parse(event)) };
  });
}

/**
 * Records that are meant to stay as they are once written; and how columns were mapped, which is no work
 * of anybody's: "Undo the last change" after an import means the import.
 */
const sealed = new Set<string>([
  'supervision',
  'supervisionAddendum',
  'importBatch',
  'spreadsheetMapping',
]);

function undoable(events: readonly EventRow[], now: string): boolean {
  const first = events[0];
  if (!first) return false;
  const age = Date.parse(now) - Date.parse(first.at);
  return (
    age < undoDays * 86_400_000 &&
    events.every(({ op, entity }) => op !== null && entity !== null && !sealed.has(entity))
  );
}

function entityOf(event: EventRow): Entity {
  return entities[event.entity as EntityName] as unknown as Entity;
}

/** The values a record had before. */
function before(fields: FieldChanges): Record<string, never> {
  return Object.fromEntries(Object.entries(fields).map(([name, pair]) => [name, pair[0] as never]));
}

const changedSince = () =>
  fail('RULE', 'The record was changed again since. Open it to change it back by hand.');

/** Takes one history entry back: a created record goes, a deleted one comes back, a changed one changes back. */
function invert(tx: WriteTx, event: EventRow): Result<unknown> {
  const def = entityOf(event);
  const id = event.recordId as number;
  const fields = parse(event);
  const op = event.op as NonNullable<EventRow['op']>;
  if (!isAsLeft(tx, def, id, { op, fields })) return changedSince();
  if (op === 'create') return deleteRecord(tx, def, id, { action: 'undo' });
  if (op === 'update') return updateRecord(tx, def, id, before(fields), { action: 'undo' });
  reinsertRecord(tx, def, id, before(fields));
  return ok(undefined);
}

/** Takes all entries of a change back, newest first: entries of one change may build on each other. */
function invertAll(tx: WriteTx, events: readonly EventRow[]): Result<unknown> {
  for (const event of events) {
    const result = invert(tx, event);
    if (!result.ok) return result;
  }
  return ok(undefined);
}

const isConstraint = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/**
 * Undoes all entries of one change in one new change (which can itself be undone).
 * RULE when a value it set was changed again since and is still different, or when others depend on it.
 */
export function undoChange(office: Office, changeNo: number): Result<{ changeNo: number }> {
  const events = eventsOfChange(office.read, changeNo);
  if (!undoable(events, office.clock.now())) {
    return fail('RULE', 'This change cannot be undone any more. Open the record to change it.');
  }
  try {
    return write(office, (tx) => {
      const undone = invertAll(tx, events);
      return undone.ok ? ok({ changeNo: tx.changeNo }) : undone;
    });
  } catch (error) {
    if (!isConstraint(error)) throw error;
    return fail('RULE', 'Other records depend on this one now. Remove those first.');
  }
}

/** The newest entry of a change on each record: what the change left there. */
function newestOfEach(events: readonly EventRow[]): EventRow[] {
  const seen = new Set<string>();
  return events.filter(({ entity, recordId }) => {
    const record = `${entity} ${recordId}`;
    return !seen.has(record) && seen.add(record);
  });
}

function isAsItLeft(db: ReadDb, event: EventRow): boolean {
  const { op, recordId } = event;
  if (op === null || recordId === null) return false;
  return isAsLeft({ db }, entityOf(event), recordId, { op, fields: parse(event) });
}

/** The newest change in reach that undo would take back. */
export function lastUndoable(office: { read: ReadDb }, now: string): { changeNo: number } | null {
  const recent = lastChanges(office.read, 200);
  const seen = new Set<number>();
  for (const { changeNo, action } of recent) {
    if (seen.has(changeNo) || action === 'undo') continue;
    seen.add(changeNo);
    const events = eventsOfChange(office.read, changeNo);
    if (!undoable(events, now)) continue;
    if (newestOfEach(events).every((event) => isAsItLeft(office.read, event))) return { changeNo };
  }
  return null;
}
