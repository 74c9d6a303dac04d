import { z } from 'zod';
import {
  attendanceStatus,
  cohortStatus,
  enrollmentStatus,
  sessionHeld,
} from '../domain/lists/training';
import { signoffRow } from './training-signoffs';
import { code, id, localDate, minutes, optionalText, requiredText, version } from './common';

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
  capacity: z.int().nullable(),
  waiting: z.int(),
  sessionsHeld: z.int(),
  sessions: z.int(),
  nextSession: z.object({ weekNo: z.int(), on: localDate }).nullable(),
  /** Sessions whose day has passed without anyone saying what became of them. */
  unrecorded: z.int(),
  /** Trainees whose way to graduation needs someone to act; null for cohorts that are over. */
  attention: z.int().nullable(),
});
export type CohortRow = z.infer<typeof cohortRow>;

const daysOff = z.array(localDate).max(200);

export const cohortFields = z.object({
  name: requiredText('Give the cohort a name.', 200),
  site: optionalText(500),
  facilitators: optionalText(500),
  /** Places; empty for no limit. */
  capacity: z
    .int('Enter a whole number.')
    .min(1, 'Enter 1 or more.')
    .max(500, 'Enter at most 500.')
    .nullable(),
});

const sessionDate = z.object({ weekNo: z.int().positive(), on: localDate });

export const newCohort = cohortFields.extend({
  daysOff,
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
  /** Why it was cancelled, moved or cut short. */
  reason: z.string().nullable(),
  courseMinutes: z.int(),
  objectives: z.string().nullable(),
  materials: z.array(z.string()),
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
  certificateNo: z.string().nullable(),
  modules: z.array(moduleDone),
  signoffs: z.array(signoffRow),
});
export type SheetTrainee = z.infer<typeof sheetTrainee>;

const mark = z.object({ status: z.enum(attendanceStatus.codes), minutes: minutes.nullable() });
const cell = mark.nullable();

export const sheetMark = mark.extend({ sessionId: id, enrollmentId: id });
export type SheetMark = z.infer<typeof sheetMark>;

/** What one cell of the grid held before and after a change. */
export const markChange = z.object({
  number: z.int(),
  changeNo: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  was: cell,
  cell,
});
export type MarkChange = z.infer<typeof markChange>;

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

export const waitingRow = z.object({
  id,
  version,
  personId: id,
  name: z.string(),
  addedOn: localDate,
  note: z.string().nullable(),
});
export type WaitingRow = z.infer<typeof waitingRow>;

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
    capacity: z.int().nullable(),
  }),
  course: z.object({
    id,
    code: z.string(),
    title: z.string(),
    requiredMinutes: z.int(),
    versionNo: z.int(),
    /** Competencies that must be signed off. */
    competencies: z.array(z.string()),
  }),
  sessions: z.array(sheetSession),
  trainees: z.array(sheetTrainee),
  marks: z.array(sheetMark),
  makeups: z.array(sheetMakeup),
  /** Who waits for a place, the longest first. */
  waiting: z.array(waitingRow),
});
export type Sheet = z.infer<typeof sheet>;

export const sessionPatch = z.object({
  id,
  version,
  held: z.enum(sessionHeld.codes),
  /** Empty: the minutes of the course. */
  minutes: minutes.min(1, 'Enter at least one minute.').nullable(),
  /** Left out: as it was. */
  reason: optionalText(500).optional(),
});

export const sessionMove = z.object({
  id,
  version,
  on: localDate,
  laterToo: z.boolean(),
  /** Kept with the session that moves first. Left out: as it was. */
  reason: optionalText(500).optional(),
});

/** Two sessions on one day. */
export const sessionMerge = z.object({
  id,
  version,
  intoId: id,
  /** Later sessions come a week earlier. */
  closeGap: z.boolean(),
});

export const daysOffChange = z.object({
  id,
  version,
  daysOff,
  /** Whether sessions move with the days; otherwise only the list changes. */
  moveSessions: z.boolean(),
});

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
