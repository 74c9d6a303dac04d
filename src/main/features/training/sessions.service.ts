import type { sessionMove, sessionPatch } from '@shared/contract/training-parts';
import { planMove } from '@shared/domain/training/course-dates';
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

/** Says whether a session was held, and how long it lasted. */
export function updateSession(
  office: Office,
  { id, version, held, minutes }: z.output<typeof sessionPatch>,
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
    const changed = updateRecord(tx, entities.cohortSession, id, { held, minutes }, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

/**
 * Gives a session a new date; a cancelled one is scheduled again by it. With `laterToo` every later
 * session that is still scheduled moves by a week. The cohort starts with its first session.
 */
export function moveSession(
  office: Office,
  { id, version, on, laterToo }: z.output<typeof sessionMove>,
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
    const first = updateRecord(tx, entities.cohortSession, id, { on, held }, { version });
    if (!first.ok) return first;
    const before = sheetSessions(tx.db, session.cohortId);
    const { daysOff } = found.cohort;
    for (const move of planMove(before, session.weekNo, on, { laterToo, daysOff })) {
      const other = before.find(({ weekNo }) => weekNo === move.weekNo);
      if (other) updateRecord(tx, entities.cohortSession, other.id, { on: move.on });
    }
    keepStart(tx, found.cohort, [...before.map((one) => one.on), session.on]);
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
