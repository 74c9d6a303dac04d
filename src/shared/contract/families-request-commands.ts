import { z } from 'zod';
import { parentRole, referralDecision } from '../domain/lists/families';
import {
  code,
  id,
  localDate,
  longText,
  optionalCode,
  optionalDate,
  optionalText,
  saved,
  version,
} from './common';
import { command } from './define';

/** The number a family is known by; also its key in the office package. */
export const familyNumber = z
  .string()
  .trim()
  .min(1, 'Enter a family number.')
  .max(64, 'Use at most 64 characters.');

export const children = z
  .int('Enter a whole number.')
  .min(0, 'Enter zero or more.')
  .max(50, 'Enter 50 or fewer.');

/** What a request says, apart from whom it is for and what was decided. */
const requestFacts = {
  receivedOn: localDate,
  channel: code,
  professionalId: id.nullable(),
  language: optionalText(40),
  /** Language and other wishes, in the parent's own words. */
  wishes: longText(),
  upcomingEventOn: optionalDate,
  needs: z.array(code).max(40),
};

/** Fields of a new parent and a new family that are only asked for when they are new. */
const newParent = z.object({
  /** `known`: someone who is already a person in the program; `new`: write them down now. */
  who: z.enum(['known', 'new']),
  personId: id.nullable(),
  firstName: optionalText(200),
  lastName: optionalText(200),
  phone: optionalText(60),
  role: z.enum(parentRole.codes).nullable(),
  /** `existing`: the family is already there; `new`: open one now. */
  family: z.enum(['existing', 'new']),
  familyId: id.nullable(),
  familyNumber: familyNumber.nullable(),
  region: optionalText(120),
  caseType: optionalCode,
  children: children.nullable(),
});

const newRequest = newParent.extend({
  ...requestFacts,
  /** What may be said to whom. Kept with the person; left empty it changes nothing. */
  safeContactNote: longText(),
});
export type NewRequest = z.output<typeof newRequest>;

/** Asks for the parent, by name or by choice. Whether role and family are needed, the service knows. */
const whoIsNamed = (
  value: Pick<NewRequest, 'who' | 'personId' | 'firstName' | 'lastName'>,
  ctx: z.RefinementCtx,
) => {
  const missing = (path: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [path], message });
  if (value.who === 'known' && value.personId === null) missing('personId', 'Choose the parent.');
  if (value.who === 'new' && value.firstName === null) missing('firstName', 'Enter a first name.');
  if (value.who === 'new' && value.lastName === null) missing('lastName', 'Enter a last name.');
};

const decision = z
  .object({
    id,
    version,
    /** Empty takes a decision back. */
    decision: z.enum(referralDecision.codes).nullable(),
    decisionOn: optionalDate,
    declineReason: optionalText(),
  })
  .superRefine((value, ctx) => {
    if (value.decision !== null && value.decisionOn === null)
      ctx.addIssue({
        code: 'custom',
        path: ['decisionOn'],
        message: 'Enter the date of the decision.',
      });
    if (value.decision === 'declined_by_program' && value.declineReason === null)
      ctx.addIssue({
        code: 'custom',
        path: ['declineReason'],
        message: 'Say why, in a few words.',
      });
  });

export const requestCommands = {
  /** A request with its parent, and the parent's person and family where those are new. */
  createRequest: command(
    newRequest.superRefine(whoIsNamed),
    saved.extend({ parentId: id, familyId: id }),
  ),
  updateRequest: command(z.object({ id, version, ...requestFacts }), saved),
  decideRequest: command(decision, saved),
  /** An empty date takes the withdrawal back. */
  withdrawRequest: command(z.object({ id, version, withdrawnOn: optionalDate }), saved),
};
