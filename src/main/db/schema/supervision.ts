import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { codeArray, exchangeKey, recordColumns } from './columns';
import { mentor } from './people';

/**
 * A finished, sealed supervision session. What is still being written is a draft, not a row here,
 * so an unfinished note never counts. Sealed words change by addendum only.
 */
export const supervision = sqliteTable(
  'supervision',
  {
    ...recordColumns(),
    key: exchangeKey(),
    on: text('on_date').notNull(),
    minutes: integer('minutes').notNull(),
    type: text('type').notNull(),
    supervisor: text('supervisor'),
    topics: codeArray('topics'),
    note: text('note'),
    /** Restricted notes open by a deliberate, logged action and stay out of prints. */
    restricted: integer('restricted', { mode: 'boolean' }).notNull().default(false),
    nextDueOn: text('next_due_on'),
    sealedAt: text('sealed_at').notNull(),
    /** SHA-256 of the sealed words, so that verify can prove they did not change. */
    sealHash: text('seal_hash').notNull(),
  },
  // With what the list asks of a row, so that counting a year of them does not read the notes.
  (t) => [index('supervision_on').on(t.on, t.id, t.archivedAt, t.type)],
);

export const supervisionMentor = sqliteTable(
  'supervision_mentor',
  {
    supervisionId: integer('supervision_id')
      .notNull()
      .references(() => supervision.id),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
    type: text('type').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.supervisionId, t.mentorId] }),
    index('supervision_mentor_last').on(t.mentorId, t.type, t.on),
    index('supervision_mentor_on').on(t.mentorId, t.on),
  ],
);

export const supervisionAddendum = sqliteTable(
  'supervision_addendum',
  {
    ...recordColumns(),
    supervisionId: integer('supervision_id')
      .notNull()
      .references(() => supervision.id),
    body: text('body').notNull(),
  },
  (t) => [index('supervision_addendum_session').on(t.supervisionId)],
);

export const supervisionAction = sqliteTable(
  'supervision_action',
  {
    ...recordColumns(),
    supervisionId: integer('supervision_id')
      .notNull()
      .references(() => supervision.id),
    text: text('text').notNull(),
    owner: text('owner'),
    dueOn: text('due_on'),
    doneOn: text('done_on'),
  },
  (t) => [
    index('supervision_action_session').on(t.supervisionId),
    index('supervision_action_due').on(t.doneOn, t.dueOn),
  ],
);

/** Restricted. */
export const incident = sqliteTable(
  'incident',
  {
    ...recordColumns(),
    key: exchangeKey(),
    on: text('on_date').notNull(),
    kind: text('kind').notNull(),
    status: text('status').notNull(),
    closedOn: text('closed_on'),
    /** Why it was set aside as entered in error. Its people are then in history only. */
    archivedReason: text('archived_reason'),
  },
  (t) => [index('incident_on').on(t.on), index('incident_closed_on').on(t.closedOn)],
);

export const incidentMentor = sqliteTable(
  'incident_mentor',
  {
    incidentId: integer('incident_id')
      .notNull()
      .references(() => incident.id),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.incidentId, t.mentorId] }),
    index('incident_mentor_mentor').on(t.mentorId, t.on),
  ],
);
