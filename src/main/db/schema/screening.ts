import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Rating } from '@shared/domain/screening/ratings';
import type { Answers, FormItem } from '@shared/domain/screening/form-template';
import type { CustomAnswer, RuleResult } from '@shared/domain/screening/eligibility';
import { codeArray, recordColumns, yesNoColumn } from './columns';
import { candidate, person } from './people';

/** An agency's own rules of eligibility. Without any row the shipped set holds. */
export const eligibilityRule = sqliteTable('eligibility_rule', {
  ...recordColumns(),
  code: text('code').notNull(),
  /** Words of a custom rule; the shipped ones have their own. */
  label: text('label'),
  months: integer('months'),
  severity: text('severity').notNull(),
  waivable: integer('waivable', { mode: 'boolean' }).notNull(),
  appliesWhen: text('applies_when').notNull(),
  /** First day the rule counts; empty for always. */
  effectiveFrom: text('effective_from'),
  source: text('source'),
});

/**
 * Restricted. What a candidate told of their own case, or what was confirmed with yes or no. Never
 * a copy of the case file.
 */
export const priorCaseFacts = sqliteTable('prior_case_facts', {
  ...recordColumns(),
  personId: integer('person_id')
    .notNull()
    .unique()
    .references(() => person.id),
  openCase: yesNoColumn('open_case'),
  caseClosedOn: text('case_closed_on'),
  /** The day of reunification, or of another lasting outcome. */
  resolvedOn: text('resolved_on'),
  permanency: text('permanency'),
  inRecovery: yesNoColumn('in_recovery'),
  recoverySince: text('recovery_since'),
  adult: yesNoColumn('adult'),
  /** The day they come of age, for someone who is not yet. */
  adultOn: text('adult_on'),
  registryResolved: yesNoColumn('registry_resolved'),
  custom: text('custom', { mode: 'json' }).$type<Record<string, CustomAnswer>>(),
  verified: text('verified').notNull(),
  verifiedOn: text('verified_on'),
});

/**
 * The latest check of a candidate. It is kept equal to what facts, rules and waivers say, so that the
 * day somebody waits for can be found by index.
 */
export const eligibilityCheck = sqliteTable(
  'eligibility_check',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .unique()
      .references(() => candidate.id),
    runOn: text('run_on').notNull(),
    overall: text('overall').notNull(),
    eligibleOn: text('eligible_on'),
    results: text('results', { mode: 'json' }).$type<RuleResult[]>().notNull(),
  },
  (t) => [index('eligibility_check_date').on(t.overall, t.eligibleOn)],
);

export const eligibilityWaiver = sqliteTable(
  'eligibility_waiver',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    rule: text('rule').notNull(),
    reason: text('reason').notNull(),
    requestedOn: text('requested_on').notNull(),
    /** approved or denied; empty while it waits. */
    decision: text('decision'),
    decidedBy: text('decided_by'),
    decidedOn: text('decided_on'),
    conditions: text('conditions'),
    /** Last day it holds; empty for as long as it takes. */
    expiresOn: text('expires_on'),
  },
  (t) => [index('eligibility_waiver_candidate').on(t.candidateId)],
);

/** A version of a form's questions. A changed form is a new version: answers keep the one they had. */
export const formTemplate = sqliteTable(
  'form_template',
  {
    ...recordColumns(),
    kind: text('kind').notNull(),
    formVersion: integer('form_version').notNull(),
    language: text('language').notNull().default('en'),
    title: text('title').notNull(),
    intro: text('intro'),
    items: text('items', { mode: 'json' }).$type<FormItem[]>().notNull(),
  },
  (t) => [uniqueIndex('form_template_natural').on(t.kind, t.language, t.formVersion)],
);

/** A questionnaire as it was answered. Opened on purpose: it tells of a person's life. */
export const formResponse = sqliteTable(
  'form_response',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    templateId: integer('template_id')
      .notNull()
      .references(() => formTemplate.id),
    completedOn: text('completed_on').notNull(),
    /** paper_keyed, on_screen or interview. */
    mode: text('mode').notNull(),
    answers: text('answers', { mode: 'json' }).$type<Answers>().notNull(),
  },
  (t) => [index('form_response_candidate').on(t.candidateId)],
);

/** One round of interviews; each interviewer fills in a sheet of their own. */
export const interview = sqliteTable(
  'interview',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    round: integer('round').notNull(),
    heldOn: text('held_on').notNull(),
    mode: text('mode').notNull(),
    templateId: integer('template_id')
      .notNull()
      .references(() => formTemplate.id),
  },
  (t) => [index('interview_candidate').on(t.candidateId)],
);

export const interviewSheet = sqliteTable(
  'interview_sheet',
  {
    ...recordColumns(),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interview.id),
    interviewer: text('interviewer').notNull(),
    /** to_rate, rated, or did_not_rate. */
    state: text('state').notNull(),
    mode: text('mode'),
    ratings: text('ratings', { mode: 'json' }).$type<Record<string, Rating>>(),
    strengths: text('strengths'),
    concerns: text('concerns'),
    recommendation: text('recommendation'),
  },
  (t) => [index('interview_sheet_interview').on(t.interviewId)],
);

export const referenceCheck = sqliteTable(
  'reference_check',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    templateId: integer('template_id')
      .notNull()
      .references(() => formTemplate.id),
    name: text('name').notNull(),
    relation: text('relation'),
    phone: text('phone'),
    contactedOn: text('contacted_on'),
    outcome: text('outcome'),
    mode: text('mode'),
    answers: text('answers', { mode: 'json' }).$type<Answers>(),
    note: text('note'),
  },
  (t) => [index('reference_check_candidate').on(t.candidateId)],
);

/** Something signed, shown or held: an agreement, a licence, an insurance. */
export const credential = sqliteTable(
  'credential',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    type: text('type').notNull(),
    issuedOn: text('issued_on').notNull(),
    expiresOn: text('expires_on'),
    verifiedBy: text('verified_by'),
    verifiedOn: text('verified_on'),
  },
  (t) => [
    index('credential_person').on(t.personId, t.type),
    index('credential_expires_on').on(t.expiresOn),
  ],
);

/** What an agency asks for before matching, driving or claims, where it differs from the shipped set. */
export const gateRequirement = sqliteTable(
  'gate_requirement',
  {
    ...recordColumns(),
    /** credential or check. */
    item: text('item').notNull(),
    type: text('type').notNull(),
    gates: codeArray('gates'),
  },
  (t) => [uniqueIndex('gate_requirement_natural').on(t.item, t.type)],
);

/** Somebody with the say let a person pass a gate that is not met, for a time. */
export const gateOverride = sqliteTable(
  'gate_override',
  {
    ...recordColumns(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    gate: text('gate').notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedOn: text('decided_on').notNull(),
    until: text('until_date').notNull(),
  },
  (t) => [index('gate_override_person').on(t.personId, t.gate)],
);

export const selectionDecision = sqliteTable(
  'selection_decision',
  {
    ...recordColumns(),
    candidateId: integer('candidate_id')
      .notNull()
      .references(() => candidate.id),
    decidedOn: text('decided_on').notNull(),
    decision: text('decision').notNull(),
    reasons: codeArray('reasons'),
    conditions: text('conditions'),
    note: text('note'),
    decidedBy: text('decided_by').notNull(),
    hrInvolved: integer('hr_involved', { mode: 'boolean' }).notNull(),
    letterSentOn: text('letter_sent_on'),
  },
  (t) => [index('selection_decision_candidate').on(t.candidateId)],
);
