import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { codeArray, exchangeKey, recordColumns, yesNoColumn } from './columns';
import { mentor, person, professional } from './people';

/** The household in one child-welfare case. */
export const family = sqliteTable(
  'family',
  {
    ...recordColumns(),
    key: exchangeKey(),
    region: text('region'),
    caseType: text('case_type'),
    openedOn: text('opened_on').notNull(),
    closedOn: text('closed_on'),
    children: integer('children').notNull(),
  },
  (t) => [
    index('family_opened_on').on(t.openedOn),
    index('family_open')
      .on(t.openedOn)
      .where(sql`closed_on is null`),
    index('family_closed_on').on(t.closedOn),
    index('family_region').on(t.region),
  ],
);

/** A parent served by the program; belongs to a family. */
export const parent = sqliteTable(
  'parent',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .unique()
      .references(() => person.id),
    familyId: integer('family_id')
      .notNull()
      .references(() => family.id),
    role: text('role').notNull(),
    enrolledOn: text('enrolled_on').notNull(),
    exitedOn: text('exited_on'),
  },
  (t) => [index('parent_family').on(t.familyId)],
);

/** A request for a parent partner, for one parent. */
export const referral = sqliteTable(
  'referral',
  {
    ...recordColumns(),
    key: exchangeKey(),
    parentId: integer('parent_id')
      .notNull()
      .references(() => parent.id),
    channel: text('channel').notNull(),
    fromProfessionalId: integer('from_professional_id').references(() => professional.id),
    receivedOn: text('received_on').notNull(),
    decision: text('decision'),
    decisionOn: text('decision_on'),
    declineReason: text('decline_reason'),
    withdrawnOn: text('withdrawn_on'),
    upcomingEventOn: text('upcoming_event_on'),
    language: text('language'),
    /** What the parent hopes for, in their words. */
    wishes: text('wishes'),
    needs: codeArray('needs'),
    /**
     * First start of a match for it, voided and archived ones left out. Kept by the triggers of
     * migration `families_and_matches`, whoever writes the match, so that "waiting for a match" is one
     * look-up in an index however many requests there have been. Never written by hand.
     */
    matchedOn: text('matched_on'),
  },
  (t) => [
    index('referral_received_on').on(t.receivedOn),
    index('referral_parent').on(t.parentId, t.receivedOn),
    index('referral_decision_on').on(t.decisionOn),
    index('referral_withdrawn_on').on(t.withdrawnOn),
    index('referral_undecided')
      .on(t.receivedOn)
      .where(sql`decision is null and withdrawn_on is null`),
    index('referral_unmatched')
      .on(t.receivedOn)
      .where(sql`decision = 'accepted' and withdrawn_on is null and matched_on is null`),
    index('referral_matched_on').on(t.matchedOn),
    index('referral_language').on(t.language),
    index('referral_professional').on(t.fromProfessionalId),
  ],
);

/** One mentor with one parent, over a dated period. */
export const match = sqliteTable(
  'mentor_match',
  {
    ...recordColumns(),
    key: exchangeKey(),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    parentId: integer('parent_id')
      .notNull()
      .references(() => parent.id),
    referralId: integer('referral_id').references(() => referral.id),
    startOn: text('start_on').notNull(),
    endOn: text('end_on'),
    closureReason: text('closure_reason'),
    closureKind: text('closure_kind'),
    /** Entered in error: excluded from every figure, kept in history. */
    voided: yesNoColumn('voided'),
    voidReason: text('void_reason'),
    closingConversationOn: text('closing_conversation_on'),
    parentFeedback: text('parent_feedback'),
    mentorFeedback: text('mentor_feedback'),
    previousMatchId: integer('previous_match_id').references((): AnySQLiteColumn => match.id),
    /** Why it was started although the parent partner's own limit was reached. */
    overCapacityReason: text('over_capacity_reason'),
  },
  (t) => [
    index('match_mentor').on(t.mentorId, t.startOn),
    index('match_parent').on(t.parentId, t.startOn),
    index('match_referral').on(t.referralId),
    index('match_start_on').on(t.startOn),
    index('match_end_on').on(t.endOn),
    index('match_unended')
      .on(t.startOn)
      .where(sql`end_on is null`),
    index('match_voided')
      .on(t.startOn)
      .where(sql`voided = 1`),
    index('match_previous').on(t.previousMatchId),
  ],
);

/** A dated meeting or hearing of a family. */
export const caseEvent = sqliteTable(
  'case_event',
  {
    ...recordColumns(),
    key: exchangeKey(),
    on: text('on_date').notNull(),
    kind: text('kind').notNull(),
    place: text('place'),
    mentorRequested: yesNoColumn('mentor_requested'),
    mentorAttended: yesNoColumn('mentor_attended'),
    parentAttended: text('parent_attended'),
  },
  (t) => [index('case_event_on').on(t.on)],
);

export const caseEventParent = sqliteTable(
  'case_event_parent',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => caseEvent.id),
    parentId: integer('parent_id')
      .notNull()
      .references(() => parent.id),
    position: integer('position').notNull(),
    on: text('on_date').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.parentId] }),
    index('case_event_parent_parent').on(t.parentId, t.on),
  ],
);

/** A need, the service it was linked to, and what came of it. */
export const serviceLink = sqliteTable(
  'service_link',
  {
    ...recordColumns(),
    key: exchangeKey(),
    parentId: integer('parent_id')
      .notNull()
      .references(() => parent.id),
    need: text('need').notNull(),
    identifiedOn: text('identified_on').notNull(),
    linkedOn: text('linked_on'),
    method: text('method'),
    outcome: text('outcome'),
    outcomeOn: text('outcome_on'),
  },
  (t) => [
    index('service_link_parent').on(t.parentId, t.identifiedOn),
    index('service_link_identified_on').on(t.identifiedOn),
    index('service_link_linked_on').on(t.linkedOn),
    index('service_link_outcome_on').on(t.outcomeOn),
  ],
);
