import type {
  daysOffChange,
  sessionMerge,
  sessionMove,
  sessionPatch,
} from '@shared/contract/training-parts';
import { type Move, planMerge, planMove } from '@shared/domain/training/course-dates';
import { planDaysOff } from '@shared/domain/training/days-off';
import { formatDay } from '@shared/parse/format-date';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { findCohort } from './cohorts.repo';
import { findSession } from './records.repo';
import { sheetSessions } from './sheet.service';

type Saved = { id: number; changeNo: number };

const gone = () => fail('NOT_FOUND', 'This session is not there any more. Go back to the cohort.');

/** A reason as part of a change: what was not asked stays as it was. */
const newReason = (reason: string | null | undefined) => (reason === undefined ? {} : { reason });

/** Says whether a session was held, and how long it lasted. */
export function updateSession(
  office: Office,
  { id, version, held, minutes, reason }: z.output<typeof sessionPatch>,
): Result<Saved> {
  return write(office, (tx) => {
    const session = findSession(tx.db, id);
    if (!session) return gone();
    if (held === 'held' && session.held !== 'held' && session.on > tx.today)
      return fail(
        'RULE',
        `This session is still to come, on ${formatDay(session.on)}. Change its date first if it took place earlier.`,
        { field: 'held' },
      );
    const changed = updateRecord(
      tx,
      entities.cohortSession,
      id,
      { held, minutes, ...newReason(reason) },
      { version },
    );
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

/**
 * Gives a session a new date; a cancelled one is scheduled again by it. With `laterToo` every later
 * session that is still scheduled moves by a week. The cohort starts with its first session.
 */
export function moveSession(
  office: Office,
  { id, version, on, laterToo, reason }: z.output<typeof sessionMove>,
): Result<Saved> {
  return write(office, (tx) => {
    const session = findSession(tx.db, id);
    const found = session && findCohort(tx.db, session.cohortId);
    if (!session || !found) return gone();
    if (session.held === 'held' && on > tx.today)
      return fail('RULE', 'This session was held. Its date cannot be in the future.', {
        field: 'on',
      });
    const held = session.held === 'cancelled' ? 'scheduled' : session.held;
    const first = updateRecord(
      tx,
      entities.cohortSession,
      id,
      { on, held, ...newReason(reason) },
      { version },
    );
    if (!first.ok) return first;
    const before = sheetSessions(tx.db, session.cohortId);
    const { daysOff } = found.cohort;
    moveAll(tx, before, planMove(before, session.weekNo, on, { laterToo, daysOff }));
    keepStart(tx, found.cohort, [...before.map((one) => one.on), session.on]);
    return ok({ id, changeNo: tx.changeNo });
  });
}

function moveAll(
  tx: WriteTx,
  sessions: readonly { id: number; weekNo: number }[],
  moves: readonly Move[],
): void {
  for (const move of moves) {
    const moved = sessions.find(({ weekNo }) => weekNo === move.weekNo);
    if (moved) updateRecord(tx, entities.cohortSession, moved.id, { on: move.on });
  }
}

/**
 * Puts a session that is still to come on the day of another one of its cohort. With `closeGap` the later
 * ones come forward to the day that became free.
 */
export function mergeSession(
  office: Office,
  { id, version, intoId, closeGap }: z.output<typeof sessionMerge>,
): Result<Saved> {
  return write(office, (tx) => {
    const session = findSession(tx.db, id);
    const into = findSession(tx.db, intoId);
    const found = session && findCohort(tx.db, session.cohortId);
    if (!session || !found || into?.cohortId !== session.cohortId) return gone();
    if (session.held !== 'scheduled')
      return fail('RULE', 'Only a session still to come can join another one’s day.', {
        field: 'intoId',
      });
    if (into.held === 'cancelled')
      return fail('VALIDATION', 'That session was cancelled. Choose another one.', {
        field: 'intoId',
      });
    const before = sheetSessions(tx.db, session.cohortId);
    const moves = planMerge(before, session.weekNo, into.weekNo, { closeGap });
    if (moves.length === 0)
      return fail('VALIDATION', 'They are on the same day already.', { field: 'intoId' });
    // The version guards the session that was looked at, before any date changes.
    const first = updateRecord(tx, entities.cohortSession, id, { on: into.on }, { version });
    if (!first.ok) return first;
    moveAll(tx, before, moves);
    keepStart(
      tx,
      found.cohort,
      before.map(({ on }) => on),
    );
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Changes the days off of a cohort; with `moveSessions` the sessions still to come follow. */
export function setDaysOff(
  office: Office,
  { id, version, daysOff: given, moveSessions }: z.output<typeof daysOffChange>,
): Result<Saved> {
  return write(office, (tx) => {
    const found = findCohort(tx.db, id);
    if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
    const daysOff = [...new Set(given)].toSorted();
    const changed = updateRecord(tx, entities.cohort, id, { daysOff }, { version });
    if (!changed.ok) return changed;
    if (!moveSessions) return ok({ id, changeNo: tx.changeNo });
    const before = sheetSessions(tx.db, id);
    const change = { before: found.cohort.daysOff, after: daysOff };
    moveAll(tx, before, planDaysOff(before, change, tx.today));
    keepStart(
      tx,
      found.cohort,
      before.map(({ on }) => on),
    );
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** The first day of a cohort follows its first session, where it did so before. */
function keepStart(
  tx: WriteTx,
  cohort: { id: number; startOn: string },
  datesBefore: readonly string[],
): void {
  const first = (dates: readonly string[]) => dates.toSorted()[0] ?? cohort.startOn;
  const now = first(sheetSessions(tx.db, cohort.id).map(({ on }) => on));
  if (now < cohort.startOn || first(datesBefore) === cohort.startOn)
    updateRecord(tx, entities.cohort, cohort.id, { startOn: now });
}
