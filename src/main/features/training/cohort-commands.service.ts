import type { newCohort } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { plural } from '@shared/parse/format';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { cohortEnrollments, findCohort } from './cohorts.repo';
import { courseWeeks } from './courses.repo';
import { ensureCourse } from './courses.service';
import { sheetSessions } from './sheet.service';

type Saved = { id: number; changeNo: number };

/** Each week of the course once, each with a date. */
function checkWeeks(weekNos: readonly number[], given: readonly { weekNo: number }[]) {
  const dates = given.map(({ weekNo }) => weekNo).toSorted((a, b) => a - b);
  if (dates.length === weekNos.length && dates.every((weekNo, i) => weekNo === weekNos[i]))
    return undefined;
  return fail('VALIDATION', 'Give every week of the course one date.', { field: 'sessions' });
}

const earliest = (dates: readonly LocalDate[]): LocalDate =>
  dates.reduce((first, on) => (on < first ? on : first));

/** Starts a cohort with a date for each week. It runs from the first of them on. */
export function createCohort(office: Office, input: z.output<typeof newCohort>): Result<Saved> {
  return write(office, (tx) => {
    const course = ensureCourse(tx, input.courseId);
    if (!course.ok) return course;
    const weekNos = courseWeeks(tx.db, course.value).map(({ weekNo }) => weekNo);
    const wrong = checkWeeks(weekNos, input.sessions);
    if (wrong) return wrong;
    const startOn = earliest(input.sessions.map(({ on }) => on));
    const { courseId: _course, sessions, ...fields } = input;
    const id = createRecord(tx, entities.cohort, {
      ...fields,
      key: freshKey('C'),
      courseId: course.value,
      startOn,
      status: startOn <= tx.today ? 'running' : 'planned',
    });
    for (const { weekNo, on } of sessions)
      createRecord(tx, entities.cohortSession, { cohortId: id, weekNo, on, held: 'scheduled' });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateCohort(
  office: Office,
  {
    id,
    version,
    ...patch
  }: { id: number; version: number } & Partial<
    Pick<z.output<typeof newCohort>, 'name' | 'site' | 'facilitators' | 'capacity'>
  >,
): Result<Saved> {
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.cohort, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

interface StatusInput {
  id: number;
  version: number;
  status: 'running' | 'finished' | 'cancelled';
  endOn: LocalDate | null;
}

/**
 * Finishes or cancels a cohort, or takes it up again. Cancelling also cancels the sessions still
 * scheduled: they did not take place.
 */
export function setCohortStatus(office: Office, input: StatusInput): Result<Saved> {
  const { id, version, status, endOn } = input;
  return write(office, (tx) => {
    const wrong = status === 'running' ? undefined : checkEnd(tx, input);
    if (wrong) return wrong;
    const patch = { status, endOn: status === 'running' ? null : endOn };
    const changed = updateRecord(tx, entities.cohort, id, patch, { version });
    if (!changed.ok) return changed;
    if (status === 'cancelled')
      for (const session of sheetSessions(tx.db, id))
        if (session.held === 'scheduled')
          updateRecord(tx, entities.cohortSession, session.id, { held: 'cancelled' });
    return ok({ id, changeNo: tx.changeNo });
  });
}

function checkEnd(tx: WriteTx, { id, status, endOn }: StatusInput) {
  const found = findCohort(tx.db, id);
  if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
  if (endOn === null)
    return fail('VALIDATION', 'Enter the last day of the cohort.', { field: 'endOn' });
  if (endOn > tx.today)
    return fail('VALIDATION', 'The last day cannot be in the future.', { field: 'endOn' });
  if (status === 'finished' && endOn < found.cohort.startOn)
    return fail('VALIDATION', 'The last day cannot be before the first.', { field: 'endOn' });
  const open = cohortEnrollments(tx.db, id).filter((row) => row.status === 'active').length;
  if (open > 0)
    return fail(
      'RULE',
      `${plural(open, 'person is', 'people are')} still in training. Say first how it ended for each.`,
    );
  return undefined;
}
