import { z } from 'zod';
import { cohortStatus } from '../domain/lists/training';
import { code, id, minutes, optionalText, requiredText, version } from './common';
import { command, query } from './define';

const courseWeek = z.object({
  weekNo: z.int().positive(),
  title: requiredText('Give every week a title.', 300),
  minutes: minutes.min(1, 'Enter at least one minute.'),
  required: z.boolean(),
  objectives: optionalText(2000),
  materials: z.array(z.string().trim().min(1).max(200)).max(50),
});

export const course = z.object({
  /** Null for the default course while the office has none of its own. */
  id: id.nullable(),
  version: version.nullable(),
  code: z.string(),
  title: z.string(),
  requiredMinutes: z.int(),
  versionNo: z.int(),
  /** The version that it was made from. */
  supersedesId: id.nullable(),
  /** New cohorts can follow it: no newer version was made from it. */
  current: z.boolean(),
  competencies: z.array(z.string()),
  weeks: z.array(courseWeek),
  cohorts: z.array(z.object({ id, name: z.string(), status: z.enum(cohortStatus.codes) })),
});
export type Course = z.infer<typeof course>;

export const courseInput = z.object({
  /** The course to change; null for a new one, or the default one while there is none. */
  id: id.nullable(),
  version: version.nullable(),
  title: requiredText('Give the course a title.', 200),
  requiredMinutes: z
    .int('Enter whole minutes.')
    .min(0, 'Enter zero or more minutes.')
    .max(100_000, 'Enter at most 1,666 hours.'),
  competencies: z.array(code).max(50),
  weeks: z.array(courseWeek).min(1, 'A course has at least one week.').max(60),
});

export const courseMethods = {
  /** Every version of every course; the default one when the office has none. */
  courses: query(z.void(), z.array(course)),
  /**
   * Changes a course. A version that a cohort follows stays as it is: the change becomes the next version.
   */
  saveCourse: command(
    courseInput,
    z.object({ id, changeNo: z.int(), versionNo: z.int(), isNewVersion: z.boolean() }),
  ),
  /** Takes out a version that no cohort follows; the one before it is current again. */
  removeCourse: command(z.object({ id, version }), z.object({ changeNo: z.int() })),
};
