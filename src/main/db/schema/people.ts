import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { codeArray, exchangeKey, recordColumns, yesNoColumn } from './columns';
import { outreachEvent } from './outreach';

/** One human, one row, whatever roles they have had. */
export const person = sqliteTable(
  'person',
  {
    ...recordColumns(),
    key: exchangeKey(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    preferredName: text('preferred_name'),
    pronouns: text('pronouns'),
    gender: text('gender'),
    languages: codeArray('languages'),
    region: text('region'),
    phone: text('phone'),
    email: text('email'),
    phoneOkVoicemail: yesNoColumn('phone_ok_voicemail'),
    phoneOkText: yesNoColumn('phone_ok_text'),
    safeContactNote: text('safe_contact_note'),
    /** Names folded for search and sorting: lower case, no accents, 'last first preferred'. */
    searchName: text('search_name').notNull(),
    /** Digits of the phone number, for the duplicate check. */
    phoneDigits: text('phone_digits'),
  },
  (t) => [
    index('person_search_name').on(t.searchName),
    index('person_phone_digits').on(t.phoneDigits),
    index('person_email').on(t.email),
  ],
);

/** A caseworker, judge, attorney, clinician: refers, nominates, is told. */
export const professional = sqliteTable(
  'professional',
  {
    ...recordColumns(),
    key: exchangeKey(),
    name: text('name').notNull(),
    title: text('title'),
    organization: text('organization'),
    phone: text('phone'),
    email: text('email'),
    searchName: text('search_name').notNull(),
  },
  (t) => [index('professional_search_name').on(t.searchName)],
);

/** A person's way through recruitment; the stage is the latest of `candidate_stage`. */
export const candidate = sqliteTable(
  'candidate',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .unique()
      .references(() => person.id),
    source: text('source').notNull(),
    sourceDetail: text('source_detail'),
    nominatedById: integer('nominated_by_id').references(() => professional.id),
    /** How the nominating caseworker knows the parent. */
    nominationRelationship: text('nomination_relationship'),
    /** What the nominating caseworker knows and saw. */
    nominationNote: text('nomination_note'),
    inquiryOn: text('inquiry_on').notNull(),
    closedOn: text('closed_on'),
    closedReason: text('closed_reason'),
    closedNote: text('closed_note'),
    keepWarmUntil: text('keep_warm_until'),
    onHold: integer('on_hold', { mode: 'boolean' }).notNull().default(false),
    nextStep: text('next_step'),
    nextStepDue: text('next_step_due'),
    /**
     * Day and rank of the latest stage event, '2026-10-203'; empty without one. Kept by triggers on
     * candidate_stage (migration 0006), so that lists need not read the events.
     */
    stageKey: text('stage_key'),
    /** The event that brought them. */
    outreachEventId: integer('outreach_event_id').references(() => outreachEvent.id),
  },
  (t) => [
    index('candidate_inquiry_on').on(t.inquiryOn),
    index('candidate_closed_on').on(t.closedOn),
    index('candidate_nominated_by').on(t.nominatedById),
    index('candidate_next_step_due').on(t.nextStepDue),
    index('candidate_outreach_event').on(t.outreachEventId),
  ],
);

export const candidateStage = sqliteTable(
  'candidate_stage',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    stage: text('stage').notNull(),
    enteredOn: text('entered_on').notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('candidate_stage_natural').on(t.candidateId, t.stage, t.enteredOn),
    // Holds all that the latest stage of a candidate is read from, so that lists never touch the rows.
    index('candidate_stage_path').on(t.candidateId, t.enteredOn, t.stage, t.archivedAt),
    index('candidate_stage_entered_on').on(t.enteredOn),
  ],
);

/** Outcome only. There is no column for offences or results, on purpose. */
export const backgroundCheck = sqliteTable(
  'background_check',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    type: text('type').notNull(),
    requestedOn: text('requested_on').notNull(),
    receivedOn: text('received_on'),
    outcome: text('outcome').notNull(),
    validUntil: text('valid_until'),
    /** Who judged the outcome, and when: a name and a day, no words about what was found. */
    adjudicatedBy: text('adjudicated_by'),
    adjudicatedOn: text('adjudicated_on'),
    /** Number of the file that human resources keep. */
    hrReference: text('hr_reference'),
  },
  (t) => [
    uniqueIndex('background_check_natural').on(t.personId, t.type, t.requestedOn),
    index('background_check_valid_until').on(t.validUntil),
  ],
);

/** An activated parent partner. */
export const mentor = sqliteTable('mentor', {
  ...recordColumns(),
  personId: integer('person_id')
    .notNull()
    .unique()
    .references(() => person.id),
  mentorNo: text('mentor_no'),
  startOn: text('start_on').notNull(),
  /** Matches and hours a month this parent partner can take on; empty where nobody wrote it down. */
  maxMatches: integer('max_matches'),
  maxHoursMonth: integer('max_hours_month'),
  transport: text('transport'),
});

/** Periods of one mentor never overlap; `toDate` is the last day in that status. */
export const mentorStatus = sqliteTable(
  'mentor_status',
  {
    ...recordColumns(),
    mentorId: integer('mentor_id')
      .notNull()
      .references(() => mentor.id),
    status: text('status').notNull(),
    from: text('from_date').notNull(),
    to: text('to_date'),
    reason: text('reason'),
  },
  (t) => [uniqueIndex('mentor_status_natural').on(t.mentorId, t.from)],
);
