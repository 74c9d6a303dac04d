import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns';
import { person } from './people';
import { cohort, cohortSession, enrollment } from './training';

/** Someone who waits for a place in a cohort that is full, or not decided yet. */
export const cohortWaiting = sqliteTable(
  'cohort_waiting',
  {
    ...recordColumns(),
    cohortId: integer('cohort_id')
      .notNull()
      .references(() => cohort.id),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    addedOn: text('added_on').notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('cohort_waiting_natural').on(t.cohortId, t.personId),
    index('cohort_waiting_person').on(t.personId),
  ],
);

/** What someone saw a trainee do. The latest one of a competency counts. */
export const signoff = sqliteTable(
  'signoff',
  {
    ...recordColumns(),
    enrollmentId: integer('enrollment_id')
      .notNull()
      .references(() => enrollment.id),
    competency: text('competency').notNull(),
    method: text('method').notNull(),
    result: text('result').notNull(),
    on: text('on_date').notNull(),
    signedBy: text('signed_by').notNull(),
    note: text('note'),
  },
  (t) => [index('signoff_enrollment').on(t.enrollmentId)],
);

/** How sure a trainee says they feel, before or after the course: competency → answer. */
export const selfRating = sqliteTable(
  'self_rating',
  {
    ...recordColumns(),
    enrollmentId: integer('enrollment_id')
      .notNull()
      .references(() => enrollment.id),
    /** before or after. */
    wave: text('wave').notNull(),
    on: text('on_date').notNull(),
    answers: text('answers', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  },
  (t) => [uniqueIndex('self_rating_natural').on(t.enrollmentId, t.wave)],
);

/** One sheet of feedback on a session, keyed from paper. It names nobody. */
export const sessionFeedback = sqliteTable(
  'session_feedback',
  {
    ...recordColumns(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => cohortSession.id),
    useful: text('useful'),
    clear: text('clear'),
    atEase: text('at_ease'),
    helped: text('helped'),
    wished: text('wished'),
  },
  (t) => [index('session_feedback_session').on(t.sessionId)],
);

/** Training after the course: a workshop, a webinar, a regular in-service session. */
export const inservice = sqliteTable(
  'inservice',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    on: text('on_date').notNull(),
    title: text('title').notNull(),
    type: text('type').notNull(),
    topic: text('topic'),
    minutes: integer('minutes').notNull(),
    provider: text('provider'),
    /** Who saw a certificate or a list of those present. */
    verifiedBy: text('verified_by'),
  },
  (t) => [index('inservice_person').on(t.personId, t.on), index('inservice_on').on(t.on)],
);
