import type { gridEdit, gridEdited } from '@shared/contract/training-parts';
import type { AttendanceStatus } from '@shared/domain/lists/training';
import { type Cell, type Mark, normalizeMark, sameCell } from '@shared/domain/training/marks';
import { markProblem, showsHeld } from '@shared/domain/training/mark-rules';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import type { AuditAction } from '../../audit/chain';
import { entities } from '../../db/entities';
import { createRecords, deleteRecords, updateRecords } from '../../db/record-batch';
import { updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { cohortEnrollments, cohortMarks, findCohort } from './cohorts.repo';
import { sheetSessions } from './sheet.service';

type Edit = z.output<typeof gridEdit>;
type Edited = z.output<typeof gridEdited>;
type HeldChange = Edited['held'][number];

interface Known {
  id: number;
  cell: Cell;
}

const at = (row: { sessionId: number; enrollmentId: number }) =>
  `${row.sessionId}/${row.enrollmentId}`;

/**
 * One edit of the attendance grid: any number of cells, one change in history, all or nothing.
 * A scheduled session becomes held with the first mark that shows someone was there or was missed.
 * @param alongside writes what belongs to the same change: which file the marks came from
 */
export function markAttendance(
  office: Office,
  edit: Edit,
  alongside?: (tx: WriteTx) => void,
): Result<Edited> {
  return write(office, (tx) => {
    const found = findCohort(tx.db, edit.cohortId);
    if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
    const action: AuditAction = edit.undo ? 'undo' : 'update';
    const sessions = new Map(sheetSessions(tx.db, edit.cohortId).map((one) => [one.id, one]));
    const byHand = setHeld(tx, edit, sessions, action);
    if (!byHand.ok) return byHand;
    const cells = writeCells(tx, edit, sessions, action);
    if (!cells.ok) return cells;
    if (found.cohort.status === 'planned' && found.cohort.startOn <= tx.today)
      updateRecord(tx, entities.cohort, edit.cohortId, { status: 'running' });
    alongside?.(tx);
    return ok({ changeNo: tx.changeNo, held: [...byHand.value, ...cells.value] });
  });
}

type Sessions = Map<number, ReturnType<typeof sheetSessions>[number]>;

function setHeld(
  tx: WriteTx,
  edit: Edit,
  sessions: Sessions,
  action: AuditAction,
): Result<HeldChange[]> {
  const changes: HeldChange[] = [];
  for (const { sessionId, held } of edit.held) {
    const session = sessions.get(sessionId);
    if (!session) return unknownCell();
    const { held: was } = session;
    if (was === held) continue;
    updateRecord(tx, entities.cohortSession, sessionId, { held }, { action });
    sessions.set(sessionId, { ...session, held });
    changes.push({ sessionId, was, held });
  }
  return ok(changes);
}

const unknownCell = () =>
  fail('NOT_FOUND', 'A person or a week of this edit is not in the cohort any more. Look again.');

function writeCells(
  tx: WriteTx,
  edit: Edit,
  sessions: Sessions,
  action: AuditAction,
): Result<HeldChange[]> {
  const trainees = new Map(
    cohortEnrollments(tx.db, edit.cohortId).map((row) => [row.enrollmentId, row]),
  );
  const known = new Map<string, Known>(
    cohortMarks(tx.db, edit.cohortId).map((row) => [
      at(row),
      { id: row.id, cell: { status: row.status as AttendanceStatus, minutes: row.minutes } },
    ]),
  );
  const setByHand = new Set(edit.held.map(({ sessionId }) => sessionId));
  const changes: HeldChange[] = [];
  const writes: CellWrite[] = [];
  if (new Set(edit.cells.map(at)).size < edit.cells.length)
    return fail('VALIDATION', 'A cell is in this edit twice. Mark it again.');
  for (const change of edit.cells) {
    const session = sessions.get(change.sessionId);
    const trainee = trainees.get(change.enrollmentId);
    if (!session || !trainee) return unknownCell();
    const cell = change.cell && normalizeMark(change.cell, session.minutes);
    const problem = edit.undo ? null : markProblem(session, trainee, cell, tx.today);
    if (problem !== null) return fail('RULE', problem);
    const now = known.get(at(change));
    if (!sameCell(now?.cell ?? null, change.was))
      return fail(
        'CONFLICT',
        'A mark was changed in the meantime. Look at the new state, then mark it again.',
      );
    const { sessionId, enrollmentId } = change;
    writes.push({ sessionId, enrollmentId, id: now?.id, cell });
    if (setByHand.has(session.id) || !showsHeld(session, cell)) continue;
    updateRecord(tx, entities.cohortSession, session.id, { held: 'held' }, { action });
    sessions.set(session.id, { ...session, held: 'held' });
    changes.push({ sessionId: session.id, was: 'scheduled', held: 'held' });
  }
  writeAll(tx, writes, action);
  return ok(changes);
}

interface CellWrite {
  sessionId: number;
  enrollmentId: number;
  /** The mark there is; none for an empty cell. */
  id: number | undefined;
  cell: Cell;
}

/** The cells of an edit in a few statements: an edit can be the whole grid. */
function writeAll(tx: WriteTx, writes: readonly CellWrite[], action: AuditAction): void {
  const fresh = writes.flatMap(({ id, cell, ...place }) =>
    id === undefined && cell !== null ? [{ ...place, ...cell }] : [],
  );
  createRecords(tx, entities.attendance, fresh, action === 'undo' ? 'undo' : 'create');
  const cleared = writes.flatMap(({ id, cell }) => (id !== undefined && cell === null ? [id] : []));
  deleteRecords(tx, entities.attendance, cleared, action === 'undo' ? 'undo' : 'delete');
  const changed = new Map<string, { cell: Mark; ids: number[] }>();
  for (const { id, cell } of writes) {
    if (id === undefined || cell === null) continue;
    const key = `${cell.status}/${cell.minutes}`;
    const same = changed.get(key);
    if (same) same.ids.push(id);
    else changed.set(key, { cell, ids: [id] });
  }
  for (const { cell, ids } of changed.values())
    updateRecords(tx, entities.attendance, ids, cell, action);
}
