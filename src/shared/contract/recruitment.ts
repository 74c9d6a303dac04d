import { z } from 'zod';
import { stage as stages } from '../domain/lists/people';
import {
  code,
  id,
  localDate,
  longText,
  optionalDate,
  optionalText,
  paging,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';
import { personFields } from './people';
import { rosterMethods } from './recruitment-roster';
import { sourceMethods } from './recruitment-sources';

const stage = z.enum(stages.codes);

/** Where a candidate is beside their stage. */
export const candidateStates = ['open', 'on_hold', 'closed'] as const;
const state = z.enum(candidateStates);
export type CandidateState = z.infer<typeof state>;

const card = z.object({
  id,
  version,
  personId: id,
  name: z.string(),
  /** 'Maria R.', for what is said aloud and for places others can see. */
  shortName: z.string(),
  stage,
  /** First day of the latest time in this stage, and the days since. */
  since: localDate,
  days: z.int(),
  state,
  keepWarmUntil: optionalDate,
  closedOn: optionalDate,
  nextStep: z.string().nullable(),
  nextStepDue: optionalDate,
  overdue: z.boolean(),
  /** They have a parent partner record: now, or from before. */
  isPartner: z.boolean(),
  /** What still has to be written down, in words. Never about checks. */
  missing: z.array(z.string()),
});
export type CandidateCard = z.infer<typeof card>;

const row = card.extend({
  source: z.string(),
  nominatedBy: z.string().nullable(),
  inquiryOn: localDate,
});
export type CandidateRow = z.infer<typeof row>;

const column = z.object({
  count: z.int(),
  /** Days of the one who is here longest; null when nobody is. */
  longestDays: z.int().nullable(),
  /** The longest here first; at most 100 (the table shows all). */
  cards: z.array(card),
});

const summary = z.object({
  /** Not on hold, not closed, not yet activated. */
  active: z.int(),
  overdue: z.int(),
  onHold: z.int(),
  closed: z.int(),
});
export type RecruitmentSummary = z.infer<typeof summary>;

const board = z.object({
  stages: z.array(column.extend({ stage })),
  onHold: column,
  closed: z.int(),
  summary,
});
export type RecruitmentBoard = z.infer<typeof board>;

const stageEvent = z.object({
  id,
  version,
  stage,
  enteredOn: localDate,
  note: z.string().nullable(),
  /** Days until the next event, or until today for the latest. */
  days: z.int(),
});
export type CandidateStageEvent = z.infer<typeof stageEvent>;

const record = row.omit({ nominatedBy: true }).extend({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  phoneOkVoicemail: z.boolean().nullable(),
  phoneOkText: z.boolean().nullable(),
  safeContactNote: z.string().nullable(),
  sourceDetail: z.string().nullable(),
  /** The outreach event that brought them. */
  outreach: z.object({ id, on: localDate, site: z.string() }).nullable(),
  nominatedBy: z.object({ id, name: z.string(), detail: z.string().nullable() }).nullable(),
  nominationRelationship: z.string().nullable(),
  nominationNote: z.string().nullable(),
  closedReason: z.string().nullable(),
  closedNote: z.string().nullable(),
  /** Newest first. */
  events: z.array(stageEvent),
  enrollment: z
    .object({ cohort: z.string(), status: z.string(), enrolledOn: localDate })
    .nullable(),
});
export type CandidateRecord = z.infer<typeof record>;

const nextStepFields = { nextStep: optionalText(), nextStepDue: optionalDate };

/** The person as both intake forms ask for them; `personId` names one who is known already. */
const intakePerson = personFields
  .pick({
    firstName: true,
    lastName: true,
    phone: true,
    email: true,
    phoneOkVoicemail: true,
    phoneOkText: true,
    safeContactNote: true,
  })
  .extend({ personId: id.nullable() });
export type IntakePerson = z.infer<typeof intakePerson>;

export const nominationInput = intakePerson.extend({
  nominatedById: z.int('Choose who nominates.').positive('Choose who nominates.'),
  nominationRelationship: optionalText(),
  nominationNote: longText(),
  inquiryOn: localDate,
  ...nextStepFields,
});

export const inquiryInput = intakePerson.extend({
  source: z.string().min(1, 'Choose how they found the program.').pipe(code),
  sourceDetail: optionalText(),
  outreachEventId: id.nullable().default(null),
  inquiryOn: localDate,
  ...nextStepFields,
});

const limit = (maximum: number) =>
  z
    .int('Enter a whole number.')
    .min(0, 'Enter zero or more.')
    .max(maximum, `Enter at most ${maximum}.`)
    .nullable();

/** What makes a candidate a parent partner. */
const activation = z.object({
  startOn: localDate,
  mentorNo: optionalText(60),
  maxMatches: limit(100),
  maxHoursMonth: limit(744),
  /** Why someone starts who has not completed the course. */
  overrideReason: optionalText(),
});
export type Activation = z.infer<typeof activation>;

export const moveInput = z.object({
  id,
  version,
  /** The stage as it was shown; another one meanwhile is a conflict. */
  from: stage,
  to: stage,
  /** Empty means today. */
  on: optionalDate.default(null),
  note: longText().default(null),
  cohortId: id.nullable().default(null),
  activation: activation.nullable().default(null),
});

const moved = saved.extend({
  shortName: z.string(),
  /** The stage that was recorded; an earlier day leaves the present stage as it is. */
  recorded: stage,
  /** The stage they are in now, and their place in it: 3 of 7. */
  stage,
  position: z.int(),
  count: z.int(),
});
export type Moved = z.infer<typeof moved>;

const moveOptions = z.object({
  /** The cohort they are enrolled in now. */
  enrolledIn: z.string().nullable(),
  completedCourse: z.boolean(),
  cohorts: z.array(
    z.object({
      id,
      name: z.string(),
      startOn: localDate,
      endOn: optionalDate,
      status: z.string(),
      enrolled: z.int(),
    }),
  ),
  /** True for someone who has been a parent partner before. */
  isMentor: z.boolean(),
  suggestedMentorNo: z.string(),
});
export type MoveOptions = z.infer<typeof moveOptions>;

const check = z.object({
  type: z.string(),
  requestedOn: localDate,
  receivedOn: optionalDate,
  outcome: z.string(),
  validUntil: optionalDate,
});
export type CheckLine = z.infer<typeof check>;

export const recruitment = {
  board: query(z.void(), board),
  summary: query(z.void(), summary),
  list: query(
    paging.extend({
      search: z.string().max(200).default(''),
      state: z.enum([...candidateStates, 'all']).default('open'),
      stages: z.array(stage).default([]),
      sources: z.array(code).default([]),
      overdueOnly: z.boolean().default(false),
      sort: sortOf(
        ['name', 'stage', 'since', 'source', 'nextStepDue', 'inquiryOn', 'closedOn'],
        'name',
      ),
    }),
    z.object({ total: z.int(), rows: z.array(row) }),
  ),
  get: query(z.object({ id }), record),
  /** What a move into training or activated needs to know. */
  moveOptions: query(z.object({ id }), moveOptions),
  nominate: command(nominationInput, saved),
  inquire: command(inquiryInput, saved),
  update: command(
    z.object({
      id,
      version,
      source: code,
      sourceDetail: optionalText(),
      /** The event that brought them; left as it is when not given. */
      outreachEventId: id.nullable().optional(),
      nominatedById: id.nullable(),
      nominationRelationship: optionalText(),
      nominationNote: longText(),
      inquiryOn: localDate,
    }),
    saved,
  ),
  move: command(moveInput, moved),
  /** Corrects the day or the note of one stage event. */
  amendEvent: command(
    z.object({ eventId: id, version, enteredOn: localDate, note: longText() }),
    saved,
  ),
  removeEvent: command(z.object({ eventId: id, version }), saved),
  setNextStep: command(z.object({ id, version, ...nextStepFields }), saved),
  hold: command(z.object({ id, version, keepWarmUntil: optionalDate }), saved),
  resume: command(z.object({ id, version }), saved),
  close: command(
    z.object({
      id,
      version,
      reason: z.string().min(1, 'Choose a reason.').pipe(code),
      on: optionalDate.default(null),
      note: longText(),
      keepWarmUntil: optionalDate,
    }),
    saved,
  ),
  reopen: command(z.object({ id, version }), saved),
  /** Background checks by outcome and date. Each look is written to the history: hence a command. */
  checks: command(z.object({ id }), z.array(check)),
  ...sourceMethods,
  ...rosterMethods,
};
