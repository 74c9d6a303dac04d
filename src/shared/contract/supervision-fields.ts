import { z } from 'zod';
import {
  code,
  id,
  localDate,
  longText,
  optionalDate,
  optionalText,
  requiredText,
  version,
} from './common';
import { incidentStatus, supervisionType } from '../domain/lists/activity';
import { concernProblem } from '../domain/supervision/concern-rules';

const mentorIds = z
  .array(id)
  .max(50, 'Choose at most 50.')
  .transform((ids) => [...new Set(ids)]);
/** What somebody will do, until when. It stays open until it is done; it is not part of the seal. */
export const actionFields = z.object({
  text: requiredText('Say what will be done.', 500),
  owner: optionalText(200),
  dueOn: optionalDate,
});
export type ActionFields = z.output<typeof actionFields>;

/** What is written down about a session and then sealed. */
export const sessionFields = z.object({
  on: localDate,
  minutes: z
    .int()
    .min(1, 'Enter how long it took, from 1 minute.')
    .max(1440, 'A day has 1,440 minutes.'),
  type: z.enum(supervisionType.codes),
  mentors: mentorIds.refine((ids) => ids.length > 0, 'Choose the parent partner.'),
  supervisor: optionalText(500),
  topics: z.array(code).max(40),
  note: longText(),
  restricted: z.boolean(),
  nextDueOn: optionalDate,
  actions: z.array(actionFields).max(50, 'Write at most 50 actions.'),
});
export type SessionFields = z.output<typeof sessionFields>;

/** A concern about safety or conduct. Only what is counted: there is no field for what happened. */
const concernBase = z.object({
  on: localDate,
  kind: code,
  mentors: mentorIds,
  status: z.enum(incidentStatus.codes),
  closedOn: optionalDate,
});
function closesInOrder(value: z.output<typeof concernBase>, context: z.RefinementCtx): void {
  const problem = concernProblem(value);
  if (problem) {
    context.addIssue({ code: 'custom', path: [problem.field], message: problem.message });
  }
}
export const concernFields = concernBase.superRefine(closesInOrder);
export const changedConcern = concernBase.extend({ id, version }).superRefine(closesInOrder);
export type ConcernFields = z.output<typeof concernFields>;
