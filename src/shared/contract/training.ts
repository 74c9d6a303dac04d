import { z } from 'zod';
import { id, localDate, optionalText, paging, saved, version } from './common';
import { command, query } from './define';
import { courseMethods } from './training-course';
import { graduationMethods } from './training-graduation';
import { inserviceMethods } from './training-inservice';
import { paperMethods } from './training-paper';
import * as t from './training-parts';
import { signoffMethods } from './training-signoffs';

const changed = z.object({ changeNo: z.int() });
const people = z.array(id).min(1, 'Choose at least one person.').max(100);

/** Cohorts, their sessions, who is enrolled, the attendance grid, make-ups, add-on trainings. */
const cohortMethods = {
  /** Newest first. */
  cohorts: query(paging, z.object({ total: z.int(), rows: z.array(t.cohortRow) })),
  /** Everything about one cohort: what the grid, the transcript and the session page show. */
  sheet: query(z.object({ id }), t.sheet),
  /** What one cell of the grid held over time, newest first. */
  markHistory: query(z.object({ sessionId: id, enrollmentId: id }), z.array(t.markChange)),

  createCohort: command(t.newCohort, saved),
  updateCohort: command(t.cohortFields.partial().extend({ id, version }), saved),
  /** Finishes or cancels a cohort, or takes it up again. Nobody may be left without an outcome. */
  setCohortStatus: command(
    z.object({
      id,
      version,
      status: z.enum(['running', 'finished', 'cancelled']),
      endOn: localDate.nullable(),
    }),
    saved,
  ),

  updateSession: command(t.sessionPatch, saved),
  /** Gives one session a new date, and with it the later ones where they shift by a week. */
  moveSession: command(t.sessionMove, saved),
  /** Puts a session on the day of another one. */
  mergeSession: command(t.sessionMerge, saved),
  /** Changes the days off, and with them the dates of sessions still to come. */
  setDaysOff: command(t.daysOffChange, saved),

  /** Whoever waited for a place does not wait any more. */
  enroll: command(
    z.object({
      cohortId: id,
      personIds: people,
      enrolledOn: localDate,
      /** More people than places, knowingly. */
      overCapacity: z.boolean().default(false),
    }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  addWaiting: command(
    z.object({ cohortId: id, personIds: people, addedOn: localDate, note: optionalText(500) }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  removeWaiting: command(z.object({ id, version }), changed),
  endEnrollment: command(t.enrollmentEnd, saved),
  /** Back in the course: an end that was entered too soon. */
  reopenEnrollment: command(z.object({ id, version }), saved),
  /** Takes out someone enrolled by mistake; only while nothing is recorded for them. */
  removeEnrollment: command(z.object({ id, version }), changed),

  /** One edit of the grid, of one cell or many. All of it is kept or none. */
  mark: command(t.gridEdit, t.gridEdited),

  addMakeups: command(
    t.makeupFields.extend({
      sessionId: id,
      enrollmentIds: z.array(id).min(1, 'Choose at least one person.').max(100),
    }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  updateMakeup: command(t.makeupFields.extend({ id, version }), saved),
  removeMakeup: command(z.object({ id, version }), changed),

  recordModule: command(t.moduleFields.extend({ personId: id }), saved),
  updateModule: command(t.moduleFields.extend({ id, version }), saved),
  removeModule: command(z.object({ id, version }), changed),
};

/** The course and what comes after it. */
export const training = {
  ...cohortMethods,
  ...courseMethods,
  ...signoffMethods,
  ...inserviceMethods,
  ...graduationMethods,
  ...paperMethods,
};
