import { z } from 'zod';
import { enrollmentStatus } from '../domain/lists/training';
import {
  code,
  id,
  localDate,
  optionalCode,
  optionalText,
  paging,
  requiredText,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';
import { moduleDone } from './training-parts';

const period = z.object({ from: localDate, to: localDate });

export const inserviceFields = z.object({
  on: localDate,
  title: requiredText('Write what it was.', 300),
  type: z.string().min(1, 'Choose what kind it was.').pipe(code),
  topic: optionalCode,
  minutes: z
    .int('Enter whole minutes.')
    .min(1, 'Enter at least one minute.')
    .max(60_000, 'Enter at most 1,000 hours.'),
  provider: optionalText(200),
  verifiedBy: optionalText(200),
});

const inserviceRow = z.object({
  id,
  version,
  on: localDate,
  title: z.string(),
  type: z.string(),
  topic: z.string().nullable(),
  minutes: z.int(),
  provider: z.string().nullable(),
  verifiedBy: z.string().nullable(),
});
export type InserviceRow = z.infer<typeof inserviceRow>;

const personTraining = z.object({
  name: z.string(),
  /** Active or limited today: the yearly target is theirs. */
  isActiveMentor: z.boolean(),
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
      certificateNo: z.string().nullable(),
    }),
  ),
  modules: z.array(moduleDone),
  /** Newest first, at most 200. */
  inservice: z.array(inserviceRow),
  /** The fiscal year of today. */
  year: period,
  targetHours: z.int(),
});
export type PersonTraining = z.infer<typeof personTraining>;

const mentorRow = z.object({
  personId: id,
  name: z.string(),
  /** In-service minutes of the year. */
  minutes: z.int(),
  lastOn: localDate.nullable(),
  /** Add-on trainings that lapsed or lapse within 60 days, with the day. */
  renewals: z.array(z.object({ module: z.string(), expiresOn: localDate })),
});
export type MentorTrainingRow = z.infer<typeof mentorRow>;

export const inserviceMethods = {
  /** Courses, add-on and in-service trainings of one person. */
  ofPerson: query(z.object({ personId: id }), personTraining),
  /** Active parent partners with their in-service hours of the fiscal year, and what must be renewed. */
  mentors: query(
    paging.extend({
      view: z.enum(['all', 'to_go', 'renewals']).default('all'),
      sort: sortOf(['name', 'minutes', 'last'], 'name'),
    }),
    z.object({
      total: z.int(),
      rows: z.array(mentorRow),
      year: period,
      targetHours: z.int(),
      /** All active parent partners, and those who have reached the target. */
      active: z.int(),
      reached: z.int(),
      /** Those with something to renew within 60 days. */
      renewing: z.int(),
    }),
  ),
  /** The same training for one or several people. */
  addInservice: command(
    inserviceFields.extend({
      personIds: z.array(id).min(1, 'Choose at least one person.').max(200),
    }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  updateInservice: command(inserviceFields.extend({ id, version }), saved),
  removeInservice: command(z.object({ id, version }), z.object({ changeNo: z.int() })),
};
