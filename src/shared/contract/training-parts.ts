import { z } from 'zod';
import {
  attendanceStatus,
  cohortStatus,
  enrollmentStatus,
  sessionHeld,
} from '../domain/lists/training';
import { code, id, localDate, minutes, optionalText, requiredText, version } from './common';

export const course = z.object({
  /** Null for the default course while the office has none of its own. */
  id: id.nullable(),
  code: z.string(),
  title: z.string(),
  requiredMinutes: z.int(),
  weeks: z.array(
    z.object({ weekNo: z.int(), title: z.string(), minutes: z.int(), required: z.boolean() }),
  ),
});
export type Course = z.infer<typeof course>;

export const cohortRow = z.object({
  id,
  name: z.string(),
  /** Planned ones whose first day has come count as running. */
  status: z.enum(cohortStatus.codes),
  startOn: localDate,
  endOn: localDate.nullable(),
  site: z.string().nullable(),
  facilitators: z.string().nullable(),
  inTraining: z.int(),
  completed: z.int(),
  enrolled: z.int(),
  sessionsHeld: z.int(),
  sessions: z.int(),
  nextSession: z.object({ weekNo: z.int(), on: localDate }).nullable(),
  /** Sessions whose day has passed without anyone saying what became of them. */
  unrecorded: z.int(),
  /** Trainees whose way to graduation needs someone to act; null for cohorts that are over. */
  attention: z.int().nullable(),
});
export type CohortRow = z.infer<typeof cohortRow>;

export const cohortFields = z.object({
  name: requiredText('Give the cohort a name.', 200),
  site: optionalText(500),
  facilitators: optionalText(500),
  daysOff: z.array(localDate).max(200),
});

const sessionDate = z.object({ weekNo: z.int().positive(), on: localDate });

export const newCohort = cohortFields.extend({
  /** Null starts the office's course from the default one. */
  courseId: id.nullable(),
  /** One date for each week of the course. */
  sessions: z.array(sessionDate).min(1).max(100),
});

export const sheetSession = z.object({
  id,
  version,
  weekNo: z.int(),
  title: z.string(),
  required: z.boolean(),
  on: localDate,
  held: z.enum(sessionHeld.codes),
  /** What it lasts: its own minutes, or else the course's. */
  minutes: z.int(),
  ownMinutes: z.int().nullable(),
  courseMinutes: z.int(),
});
export type SheetSession = z.infer<typeof sheetSession>;

export const moduleDone = z.object({
  id,
  version,
  module: z.string(),
  completedOn: localDate,
  minutes: z.int().nullable(),
  expiresOn: localDate.nullable(),
});
export type ModuleDone = z.infer<typeof moduleDone>;

export const sheetTrainee = z.object({
  enrollmentId: id,
  version,
  personId: id,
  name: z.string(),
  status: z.enum(enrollmentStatus.codes),
  enrolledOn: localDate,
  endedOn: localDate.nullable(),
  reason: z.string().nullable(),
  modules: z.array(moduleDone),
});
export type SheetTrainee = z.infer<typeof sheetTrainee>;

const mark = z.object({ status: z.enum(attendanceStatus.codes), minutes: minutes.nullable() });
const cell = mark.nullable();

export const sheetMark = mark.extend({ sessionId: id, enrollmentId: id });
export type SheetMark = z.infer<typeof sheetMark>;

export const sheetMakeup = z.object({
  id,
  version,
  sessionId: id,
  enrollmentId: id,
  on: localDate,
  minutes: z.int(),
  method: z.string(),
  verifiedBy: z.string().nullable(),
  evidence: z.string().nullable(),
});
export type SheetMakeup = z.infer<typeof sheetMakeup>;

export const sheet = z.object({
  cohort: z.object({
    id,
    version,
    name: z.string(),
    status: z.enum(cohortStatus.codes),
    startOn: localDate,
    endOn: localDate.nullable(),
    site: z.string().nullable(),
    facilitators: z.string().nullable(),
    daysOff: z.array(localDate),
  }),
  course: z.object({ code: z.string(), title: z.string(), requiredMinutes: z.int() }),
  sessions: z.array(sheetSession),
  trainees: z.array(sheetTrainee),
  marks: z.array(sheetMark),
  makeups: z.array(sheetMakeup),
});
export type Sheet = z.infer<typeof sheet>;

export const personTraining = z.object({
  courses: z.array(
    z.object({
      enrollmentId: id,
      cohortId: id,
      cohort: z.string(),
      status: z.enum(enrollmentStatus.codes),
      enrolledOn: localDate,
      endedOn: localDate.nullable(),
      credited: z.int(),
      required: z.int(),
    }),
  ),
  modules: z.array(moduleDone),
});

export const sessionPatch = z.object({
  id,
  version,
  held: z.enum(sessionHeld.codes),
  /** Empty: the minutes of the course. */
  minutes: minutes.min(1, 'Enter at least one minute.').nullable(),
});

export const sessionMove = z.object({ id, version, on: localDate, laterToo: z.boolean() });

export const enrollmentEnd = z.object({
  id,
  version,
  status: z.enum(['completed', 'not_completed', 'withdrawn', 'deferred']),
  endedOn: localDate,
  /** Needed where someone completes without every requirement. */
  reason: optionalText(500),
});

export const gridEdit = z.object({
  cohortId: id,
  /** `was` is what the window showed; a cell that holds something else by now is a conflict. */
  cells: z.array(z.object({ sessionId: id, enrollmentId: id, was: cell, cell })).max(10_000),
  /** Sessions set by hand in the same change (undo and redo); others become held by their marks. */
  held: z
    .array(z.object({ sessionId: id, held: z.enum(sessionHeld.codes) }))
    .max(100)
    .default([]),
  /** Takes an earlier edit back, or brings it back. */
  undo: z.boolean().default(false),
});
export type GridEdit = z.input<typeof gridEdit>;

export const gridEdited = z.object({
  changeNo: z.int(),
  /** Sessions whose state changed, with the state before. */
  held: z.array(
    z.object({ sessionId: id, was: z.enum(sessionHeld.codes), held: z.enum(sessionHeld.codes) }),
  ),
});

export const makeupFields = z.object({
  on: localDate,
  minutes: minutes.min(1, 'Enter at least one minute.'),
  method: code,
  verifiedBy: optionalText(200),
  evidence: optionalText(500),
});

export const moduleFields = z.object({
  module: code,
  completedOn: localDate,
  minutes: z.int().min(0).max(60_000, 'Enter at most 1,000 hours.').nullable(),
  expiresOn: localDate.nullable(),
});
