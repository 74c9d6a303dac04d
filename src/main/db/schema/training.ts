import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { codeArray, exchangeKey, recordColumns } from './columns';
import { person } from './people';

/** One version of a course. A changed course is a new row: cohorts keep the version they follow. */
export const course = sqliteTable(
  'course',
  {
    ...recordColumns(),
    /** Known by it in the office package; each version has its own. */
    code: text('code').notNull().unique(),
    title: text('title').notNull(),
    /** Minutes that must be credited to graduate (S0: more than 30 hours). */
    requiredMinutes: integer('required_minutes').notNull().default(1800),
    versionNo: integer('version_no').notNull().default(1),
    /** The version this one was made from; empty for the first. */
    supersedesId: integer('supersedes_id').references((): AnySQLiteColumn => course.id),
    /** Competencies that must be signed off to graduate. */
    competencies: codeArray('competencies'),
  },
  (t) => [uniqueIndex('course_supersedes').on(t.supersedesId)],
);

export const courseSession = sqliteTable(
  'course_session',
  {
    ...recordColumns(),
    courseId: integer('course_id')
      .notNull()
      .references(() => course.id),
    weekNo: integer('week_no').notNull(),
    title: text('title').notNull(),
    minutes: integer('minutes').notNull(),
    required: integer('required', { mode: 'boolean' }).notNull(),
    /** What the week covers and what people can do afterwards. */
    objectives: text('objectives'),
    /** What to bring, one thing each. */
    materials: codeArray('materials'),
  },
  (t) => [uniqueIndex('course_session_natural').on(t.courseId, t.weekNo)],
);

export const cohort = sqliteTable(
  'cohort',
  {
    ...recordColumns(),
    key: exchangeKey(),
    name: text('name').notNull(),
    courseId: integer('course_id')
      .notNull()
      .references(() => course.id),
    startOn: text('start_on').notNull(),
    endOn: text('end_on'),
    site: text('site'),
    facilitators: text('facilitators'),
    status: text('status').notNull(),
    /** Days without a session (holidays the coordinator marked): dates that shift step over them. */
    daysOff: codeArray('days_off'),
    /** Places; empty for no limit. */
    capacity: integer('capacity'),
  },
  (t) => [index('cohort_start_on').on(t.startOn), index('cohort_course').on(t.courseId)],
);

export const cohortSession = sqliteTable(
  'cohort_session',
  {
    ...recordColumns(),
    cohortId: integer('cohort_id')
      .notNull()
      .references(() => cohort.id),
    weekNo: integer('week_no').notNull(),
    on: text('on_date').notNull(),
    held: text('held').notNull(),
    /** Minutes of this session; empty means those of the course's week. */
    minutes: integer('minutes'),
    /** Why it was cancelled, moved or cut short. */
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('cohort_session_natural').on(t.cohortId, t.weekNo),
    index('cohort_session_on').on(t.on),
  ],
);

export const enrollment = sqliteTable(
  'enrollment',
  {
    ...recordColumns(),
    cohortId: integer('cohort_id')
      .notNull()
      .references(() => cohort.id),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    enrolledOn: text('enrolled_on').notNull(),
    status: text('status').notNull(),
    endedOn: text('ended_on'),
    /** Why it ended; required where someone completes without having met every requirement. */
    reason: text('reason'),
    /** Number on the certificate of someone who completed: '2026-014'. */
    certificateNo: text('certificate_no'),
  },
  (t) => [
    uniqueIndex('enrollment_certificate').on(t.certificateNo),
    uniqueIndex('enrollment_natural').on(t.cohortId, t.personId),
    index('enrollment_person').on(t.personId),
    index('enrollment_ended_on').on(t.endedOn),
  ],
);

export const attendance = sqliteTable(
  'attendance',
  {
    ...recordColumns(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => cohortSession.id),
    enrollmentId: integer('enrollment_id')
      .notNull()
      .references(() => enrollment.id),
    status: text('status').notNull(),
    minutes: integer('minutes'),
  },
  (t) => [
    uniqueIndex('attendance_natural').on(t.sessionId, t.enrollmentId),
    index('attendance_enrollment').on(t.enrollmentId),
  ],
);

/** Credit earned later for one week of one person. */
export const makeup = sqliteTable(
  'makeup',
  {
    ...recordColumns(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => cohortSession.id),
    enrollmentId: integer('enrollment_id')
      .notNull()
      .references(() => enrollment.id),
    on: text('on_date').notNull(),
    minutes: integer('minutes').notNull(),
    method: text('method').notNull(),
    verifiedBy: text('verified_by'),
    /** What shows that it was done: a reflection received, a certificate seen. */
    evidence: text('evidence'),
  },
  (t) => [
    uniqueIndex('makeup_natural').on(t.sessionId, t.enrollmentId, t.on),
    index('makeup_enrollment').on(t.enrollmentId),
    index('makeup_on').on(t.on),
  ],
);

/** An add-on training a person finished (mandatory reporting, court roles, …). */
export const moduleCompletion = sqliteTable(
  'module_completion',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    module: text('module').notNull(),
    completedOn: text('completed_on').notNull(),
    minutes: integer('minutes'),
    expiresOn: text('expires_on'),
  },
  (t) => [
    uniqueIndex('module_completion_natural').on(t.personId, t.module, t.completedOn),
    index('module_completion_expires_on').on(t.expiresOn),
  ],
);
