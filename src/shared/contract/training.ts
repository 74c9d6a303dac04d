import { z } from 'zod';
import { command, query } from './define';
import * as t from './training-parts';
import { id, localDate, paging, saved, version } from './common';

/** The course: cohorts, their sessions, who is enrolled, the attendance grid, make-ups, add-on trainings. */
export const training = {
  /** Newest first. */
  cohorts: query(paging, z.object({ total: z.int(), rows: z.array(t.cohortRow) })),
  /** The courses a new cohort can follow; the default one when the office has none. */
  courses: query(z.void(), z.array(t.course)),
  /** Everything about one cohort: what the grid, the transcript and the session page show. */
  sheet: query(z.object({ id }), t.sheet),
  /** Courses and add-on trainings of one person. */
  ofPerson: query(z.object({ personId: id }), t.personTraining),

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

  enroll: command(
    z.object({
      cohortId: id,
      personIds: z.array(id).min(1, 'Choose at least one person.').max(100),
      enrolledOn: localDate,
    }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  endEnrollment: command(t.enrollmentEnd, saved),
  /** Back in the course: an end that was entered too soon. */
  reopenEnrollment: command(z.object({ id, version }), saved),
  /** Takes out someone enrolled by mistake; only while nothing is recorded for them. */
  removeEnrollment: command(z.object({ id, version }), z.object({ changeNo: z.int() })),

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
  removeMakeup: command(z.object({ id, version }), z.object({ changeNo: z.int() })),

  recordModule: command(t.moduleFields.extend({ personId: id }), saved),
  updateModule: command(t.moduleFields.extend({ id, version }), saved),
  removeModule: command(z.object({ id, version }), z.object({ changeNo: z.int() })),
};
