import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { codeArray, exchangeKey, recordColumns, yesNoColumn } from './columns';
import { parent } from './families';
import { mentor } from './people';

/** One dealing with one or more parents: visit, call, text, attempt. A joint visit is one row. */
export const contact = sqliteTable(
  'contact',
  {
    ...recordColumns(),
    key: exchangeKey(),
    on: text('on_date').notNull(),
    startTime: text('start_time'),
    minutes: integer('minutes').notNull(),
    travelMinutes: integer('travel_minutes'),
    milesTenths: integer('miles_tenths'),
    mode: text('mode').notNull(),
    result: text('result').notNull(),
    place: text('place'),
    purposes: codeArray('purposes'),
    support: codeArray('support'),
    advocacy: text('advocacy'),
    payable: yesNoColumn('payable'),
    summary: text('summary'),
    /** Why it was set aside as entered in error. Its people are then in history only. */
    archivedReason: text('archived_reason'),
  },
  (t) => [
    // Carries what the log counts and adds up, so that a year of it is read without the rows.
    index('contact_on').on(
      t.on,
      t.id,
      t.archivedAt,
      t.result,
      t.minutes,
      t.travelMinutes,
      t.milesTenths,
      t.mode,
      t.payable,
    ),
  ],
);

/**
 * `on` and `result` repeat the contact's, so that "this mentor's contacts, newest first" and
 * "first time this parent was reached" are single index look-ups however long the history is.
 * The record store writes both sides together.
 */
export const contactMentor = sqliteTable(
  'contact_mentor',
  {
    contactId: integer('contact_id')
      .notNull()
      .references(() => contact.id),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.contactId, t.mentorId] }),
    index('contact_mentor_mentor').on(t.mentorId, t.on),
    // The second and further mentors of joint contacts: few, and all that mentor minutes add to minutes.
    index('contact_mentor_joint')
      .on(t.on, t.contactId)
      .where(sql`position > 0`),
  ],
);

export const contactParent = sqliteTable(
  'contact_parent',
  {
    contactId: integer('contact_id')
      .notNull()
      .references(() => contact.id),
    parentId: integer('parent_id')
      .notNull()
      .references(() => parent.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
    result: text('result').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.contactId, t.parentId] }),
    index('contact_parent_parent').on(t.parentId, t.result, t.on),
    index('contact_parent_on').on(t.parentId, t.on),
  ],
);

/** Program work that is not a contact: committee, speaking, preparation. */
export const activity = sqliteTable(
  'activity',
  {
    ...recordColumns(),
    key: exchangeKey(),
    on: text('on_date').notNull(),
    minutes: integer('minutes').notNull(),
    kind: text('kind').notNull(),
    organization: text('organization'),
    audienceCount: integer('audience_count'),
    milesTenths: integer('miles_tenths'),
    payable: yesNoColumn('payable'),
    /** Why it was set aside as entered in error. Its people are then in history only. */
    archivedReason: text('archived_reason'),
  },
  (t) => [
    index('activity_on').on(t.on, t.id, t.archivedAt, t.minutes, t.milesTenths, t.kind, t.payable),
  ],
);

export const activityMentor = sqliteTable(
  'activity_mentor',
  {
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.mentorId] }),
    index('activity_mentor_mentor').on(t.mentorId, t.on),
    index('activity_mentor_joint')
      .on(t.on, t.activityId)
      .where(sql`position > 0`),
  ],
);

/**
 * Dollars per hour or per mile from a date on. `amount` counts 1/100,000 dollar, so that 72.5 cents
 * a mile is exact.
 */
export const rate = sqliteTable(
  'rate',
  {
    ...recordColumns(),
    kind: text('kind').notNull(),
    amount: integer('amount').notNull(),
    from: text('from_date').notNull(),
  },
  (t) => [uniqueIndex('rate_natural').on(t.kind, t.from)],
);
