import type { HistoryEntry } from '@shared/contract/history';
import { fail, ok, type Result } from '@shared/errors';
import type { FieldChanges } from '../../audit/chain';
import { entities, type EntityName } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { deleteRecord, type Entity, reinsertRecord, updateRecord } from '../../db/record-store';
import type { auditEvent } from '../../db/schema';
import { type Office, write, type WriteTx } from '../../db/write';
import { changedLater, eventsOfChange, eventsOfRecord, lastChanges } from './history.repo';

type EventRow = typeof auditEvent.$inferSelect;

/** Days after which a change is history and cannot be undone any more (spec of the vault). */
const undoDays = 30;

const parse = (event: EventRow): FieldChanges => JSON.parse(event.fields) as FieldChanges;

function view(event: EventRow): HistoryEntry {
  const { hash: _hash, ...rest } = event;
  return { ...rest, fields: parse(event) as unknown as HistoryEntry['fields'] };
}

export function historyOf(db: ReadDb, entity: string, id: number): HistoryEntry[] {
  return eventsOfRecord(db, entity, id).map(view);
}

/** Records that are meant to stay as they are once written. */
const sealed = new Set<string>(['supervision', 'supervisionAddendum', 'importBatch']);

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

/** Takes one history entry back: a created record goes, a deleted one comes back, a changed one changes back. */
function invert(tx: WriteTx, event: EventRow): Result<unknown> {
  const def = entityOf(event);
  const id = event.recordId as number;
  const fields = parse(event);
  if (event.op === 'create') return deleteRecord(tx, def, id, { action: 'undo' });
  if (event.op === 'update') return updateRecord(tx, def, id, before(fields), { action: 'undo' });
  reinsertRecord(tx, def, id, before(fields));
  return ok(undefined);
}

/**
 * Undoes all entries of one change, newest first, in one new change (which can itself be undone).
 * Refused when a record of it was changed again later, or when others now depend on it.
 */
export function undoChange(office: Office, changeNo: number): Result<{ changeNo: number }> {
  const events = eventsOfChange(office.read, changeNo);
  if (!undoable(events, office.clock.now())) {
    return fail('RULE', 'This change cannot be undone any more. Open the record to change it.');
  }
  const touched = events.some(({ entity, recordId }) =>
    changedLater(office.read, entity as string, recordId as number, changeNo),
  );
  if (touched) {
    return fail('RULE', 'The record was changed again since. Open it to change it back by hand.');
  }
  try {
    return write(office, (tx) => {
      for (const event of events) {
        const result = invert(tx, event);
        if (!result.ok) return result;
      }
      return ok({ changeNo: tx.changeNo });
    });
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      String(error.code).startsWith('SQLITE_CONSTRAINT')
    ) {
      return fail('RULE', 'Other records depend on this one now. Remove those first.');
    }
    throw error;
  }
}

/** The newest change in reach that undo would take back. */
export function lastUndoable(office: { read: ReadDb }, now: string): { changeNo: number } | null {
  const recent = lastChanges(office.read, 200);
  const seen = new Set<number>();
  for (const { changeNo, action } of recent) {
    if (seen.has(changeNo) || action === 'undo') continue;
    seen.add(changeNo);
    const events = eventsOfChange(office.read, changeNo);
    const touched = events.some(
      ({ entity, recordId }) =>
        entity !== null &&
        recordId !== null &&
        changedLater(office.read, entity, recordId, changeNo),
    );
    if (undoable(events, now) && !touched) return { changeNo };
  }
  return null;
}
