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
import { across } from './families-across';

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

const isNew = ({ who }: NewRequest) => who === 'new';

/** What a new parent and a new family need. For someone known, the service knows what is missing. */
const newRequestWithParent = newRequest
  .refine((v) => isNew(v) || v.personId != null, across('personId', 'Choose the parent.'))
  .refine((v) => !isNew(v) || v.firstName != null, across('firstName', 'Enter a first name.'))
  .refine((v) => !isNew(v) || v.lastName != null, across('lastName', 'Enter a last name.'))
  .refine((v) => !isNew(v) || v.role != null, across('role', 'Choose the role in the family.'))
  .refine(
    (v) => !isNew(v) || v.family !== 'new' || v.familyNumber != null,
    across('familyNumber', 'Enter a family number.'),
  )
  .refine(
    (v) => !isNew(v) || v.family !== 'new' || v.children != null,
    across('children', 'Enter how many children there are.'),
  )
  .refine(
    (v) => !isNew(v) || v.family !== 'existing' || v.familyId != null,
    across('familyId', 'Choose the family.'),
  );

const decision = z
  .object({
    id,
    version,
    /** Empty takes a decision back. */
    decision: z.enum(referralDecision.codes).nullable(),
    decisionOn: optionalDate,
    declineReason: optionalText(),
  })
  .refine(
    (v) => v.decision == null || v.decisionOn != null,
    across('decisionOn', 'Enter the date of the decision.'),
  )
  .refine(
    (v) => v.decision !== 'declined_by_program' || v.declineReason != null,
    across('declineReason', 'Say why, in a few words.'),
  );

export const requestCommands = {
  /** A request with its parent, and the parent's person and family where those are new. */
  createRequest: command(newRequestWithParent, saved.extend({ parentId: id, familyId: id })),
  updateRequest: command(z.object({ id, version, ...requestFacts }), saved),
  decideRequest: command(decision, saved),
  /** An empty date takes the withdrawal back. */
  withdrawRequest: command(z.object({ id, version, withdrawnOn: optionalDate }), saved),
};
