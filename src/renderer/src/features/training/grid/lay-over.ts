import type { Sheet, SheetMakeup, SheetSession } from '@shared/contract/training-parts';
import type { WeekRecord } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import type { CellEdit, Edit, HeldEdit } from './edit';

type Records = readonly WeekRecord<SheetMakeup>[];

/** Sessions with the states an edit gave them; the others stay the same objects. */
export function withHeld(
  sessions: readonly SheetSession[],
  held: readonly HeldEdit[],
): readonly SheetSession[] {
  if (held.length === 0) return sessions;
  return sessions.map((session) => {
    const change = held.find(({ sessionId }) => sessionId === session.id);
    return change ? { ...session, held: change.held } : session;
  });
}

/** One person's weeks with the cells an edit gave them. */
function withCells(
  records: Records,
  cells: readonly CellEdit[],
  columnOf: ReadonlyMap<number, number>,
): Records {
  const next = [...records];
  for (const { sessionId, cell } of cells) {
    const at = columnOf.get(sessionId);
    const old = at === undefined ? undefined : next[at];
    if (at !== undefined && old) next[at] = { ...old, cell };
  }
  return next;
}

/** Cells of an edit by person, ready to be laid over that person's weeks. */
export function byPerson({ cells }: Edit, sessions: readonly SheetSession[]) {
  const columnOf = new Map(sessions.map(({ id }, at) => [id, at]));
  const changes = new Map<number, CellEdit[]>();
  for (const cell of cells) {
    const list = changes.get(cell.enrollmentId);
    if (list) list.push(cell);
    else changes.set(cell.enrollmentId, [cell]);
  }
  return {
    touches: (enrollmentId: number) => changes.has(enrollmentId),
    over: (enrollmentId: number, records: Records): Records =>
      withCells(records, changes.get(enrollmentId) ?? [], columnOf),
  };
}

/** What a reading says, with edits laid over it in their order. */
export function layOver(
  { sessions, trainees, marks, makeups }: Sheet,
  edits: readonly Edit[],
): { sessions: readonly SheetSession[]; recordsOf: (enrollmentId: number) => Records } {
  const ids = trainees.map(({ enrollmentId }) => enrollmentId);
  const read = recordsByEnrollment(sessions, ids, marks, makeups);
  const changes = edits.map((edit) => byPerson(edit, sessions));
  return {
    sessions: edits.reduce<readonly SheetSession[]>(
      (now, { held }) => withHeld(now, held),
      sessions,
    ),
    recordsOf: (enrollmentId) =>
      changes.reduce<Records>(
        (now, { over }) => over(enrollmentId, now),
        read.get(enrollmentId) ?? [],
      ),
  };
}
