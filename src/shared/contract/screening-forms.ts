import { z } from 'zod';
import {
  formMode,
  interviewMode,
  recommendation,
  referenceOutcome,
} from '../domain/lists/screening';
import { answers, formItems, formKinds } from '../domain/screening/form-template';
import {
  id,
  localDate,
  longText,
  optionalDate,
  optionalText,
  requiredText,
  saved,
  version,
} from './common';
import { command, query } from './define';
import { opened } from './screening-eligibility';

const kind = z.enum(formKinds);
const mode = z.enum(formMode.codes);

const template = z.object({
  /** Null while the shipped form was never used. */
  id: id.nullable(),
  kind,
  formVersion: z.int(),
  title: z.string(),
  intro: z.string().nullable(),
  items: formItems,
});
export type TemplateView = z.infer<typeof template>;

export const templateFields = z.object({
  kind,
  /** The version the changes were made on. */
  basedOn: z.int(),
  title: requiredText('Give the form a title.', 120),
  intro: optionalText(2000),
  items: formItems,
});

const response = z.object({
  id,
  version,
  completedOn: localDate,
  mode,
  template,
  answers,
});
export type ResponseView = z.infer<typeof response>;

const rating = z.object({
  rating: z.int().min(1, 'Choose 1 to 5.').max(5, 'Choose 1 to 5.').nullable(),
  evidence: longText(),
});

const sheetLine = z.object({
  id,
  version,
  interviewer: z.string(),
  state: z.enum(['to_rate', 'rated', 'did_not_rate']),
});
export type SheetLine = z.infer<typeof sheetLine>;

const interview = z.object({
  id,
  version,
  round: z.int(),
  heldOn: localDate,
  mode: z.enum(interviewMode.codes),
  sheets: z.array(sheetLine),
  /** Every sheet is in or was not filled in: they can be read side by side. */
  complete: z.boolean(),
});
export type InterviewView = z.infer<typeof interview>;

const sheetWords = z.object({
  mode: mode.nullable(),
  ratings: z.record(z.string(), rating),
  strengths: longText(),
  concerns: longText(),
  recommendation: z.enum(recommendation.codes).nullable(),
});

/** One interviewer's own sheet; nothing of the others is on it. */
const sheet = sheetWords.extend({
  id,
  version,
  interviewId: id,
  candidateId: id,
  interviewer: z.string(),
  state: sheetLine.shape.state,
  round: z.int(),
  heldOn: localDate,
  template,
});
export type SheetView = z.infer<typeof sheet>;

const summary = z.object({
  round: z.int(),
  heldOn: localDate,
  interviewers: z.array(z.string()),
  competencies: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** In the order of the interviewers. */
      ratings: z.array(rating),
      spread: z.string(),
    }),
  ),
  words: z.array(
    z.object({
      interviewer: z.string(),
      strengths: z.string().nullable(),
      concerns: z.string().nullable(),
      recommendation: z.enum(recommendation.codes).nullable(),
    }),
  ),
});
export type InterviewSummary = z.infer<typeof summary>;

const reference = z.object({
  id,
  version,
  name: z.string(),
  relation: z.string().nullable(),
  phone: z.string().nullable(),
  contactedOn: optionalDate,
  outcome: z.enum(referenceOutcome.codes).nullable(),
  /** A call was written up. */
  written: z.boolean(),
});
export type ReferenceLine = z.infer<typeof reference>;

const referenceCall = reference.extend({
  candidateId: id,
  mode: mode.nullable(),
  template,
  answers,
  note: z.string().nullable(),
});
export type ReferenceCall = z.infer<typeof referenceCall>;

const names = z
  .array(requiredText('Enter a name.', 120))
  .min(1, 'Name at least one interviewer.')
  .max(8, 'At most eight interviewers.')
  .refine(
    (list) => new Set(list.map((name) => name.toLowerCase())).size === list.length,
    'Each interviewer is named once.',
  );

const interviewFields = z.object({
  heldOn: localDate,
  mode: z.enum(interviewMode.codes),
  interviewers: names,
});
export type InterviewFields = z.infer<typeof interviewFields>;

export const formMethods = {
  /** The form that is used for new answers. */
  template: query(z.object({ kind }), template),
  /** Every version there has been, the newest first. */
  templateVersions: query(
    z.object({ kind }),
    z.array(z.object({ formVersion: z.int(), title: z.string(), since: z.string().nullable() })),
  ),
  /** Keeps changed questions as a new version. Answers given before keep theirs. */
  saveTemplate: command(templateFields, saved.extend({ formVersion: z.int() })),
  /** Opened on purpose: `opened` comes from screening.open. */
  response: query(z.object({ responseId: id, opened }), response),
  saveResponse: command(
    z.object({
      candidateId: id,
      /** Null for a new one. */
      responseId: id.nullable(),
      version: version.nullable(),
      /** The version of the form that was filled in. */
      formVersion: z.int(),
      completedOn: localDate,
      mode,
      answers,
    }),
    saved,
  ),
  removeResponse: command(z.object({ responseId: id, version }), saved),
  addInterview: command(interviewFields.extend({ candidateId: id }), saved),
  updateInterview: command(
    interviewFields.omit({ interviewers: true }).extend({ interviewId: id, version }),
    saved,
  ),
  /** One more interviewer of a round. */
  addInterviewer: command(
    z.object({ interviewId: id, interviewer: requiredText('Enter a name.', 120) }),
    saved,
  ),
  removeInterview: command(z.object({ interviewId: id, version }), saved),
  sheet: query(z.object({ sheetId: id }), sheet),
  saveSheet: command(sheetWords.extend({ sheetId: id, version, mode }), saved),
  /** They were there and did not rate; or, to take that back, they will. */
  skipSheet: command(z.object({ sheetId: id, version, skip: z.boolean() }), saved),
  /** Only once every sheet is in. */
  interviewSummary: query(z.object({ interviewId: id }), summary),
  addReference: command(
    z.object({
      candidateId: id,
      name: requiredText('Enter a name.', 200),
      relation: optionalText(200),
      phone: optionalText(60),
    }),
    saved,
  ),
  reference: query(z.object({ referenceId: id }), referenceCall),
  saveReference: command(
    z.object({
      referenceId: id,
      version,
      name: requiredText('Enter a name.', 200),
      relation: optionalText(200),
      phone: optionalText(60),
      contactedOn: optionalDate,
      outcome: z.enum(referenceOutcome.codes).nullable(),
      mode: mode.nullable(),
      answers,
      note: longText(),
    }),
    saved,
  ),
  removeReference: command(z.object({ referenceId: id, version }), saved),
};

export { interview as interviewView, reference as referenceLine };
