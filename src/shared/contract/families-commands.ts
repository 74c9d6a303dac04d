import { z } from 'zod';
import { linkMethod, linkOutcome, parentAttended, parentRole } from '../domain/lists/families';
import {
  code,
  id,
  localDate,
  optionalCode,
  optionalDate,
  optionalText,
  saved,
  version,
} from './common';
import { command } from './define';
import { children, familyNumber } from './families-request-commands';

const notBefore =
  (from: string, to: string, what: string) =>
  (value: Record<string, unknown>, ctx: z.RefinementCtx) => {
    const [first, last] = [value[from], value[to]];
    if (typeof first === 'string' && typeof last === 'string' && last < first)
      ctx.addIssue({
        code: 'custom',
        path: [to],
        message: `Enter a date on or after the ${what}.`,
      });
  };

const familyFacts = z.object({
  number: familyNumber,
  region: optionalText(120),
  caseType: optionalCode,
  openedOn: localDate,
  closedOn: optionalDate,
  children,
});
const closesAfterOpening = notBefore('openedOn', 'closedOn', 'day it was opened');
export type FamilyFacts = z.output<typeof familyFacts>;

const parentFacts = z.object({
  role: z.enum(parentRole.codes),
  enrolledOn: localDate,
  exitedOn: optionalDate,
});
const leavesAfterEnrolling = notBefore('enrolledOn', 'exitedOn', 'day of enrolling');

/** A parent of a family: a person who is there, or a new one. */
const addedParent = parentFacts.extend({
  familyId: id,
  who: z.enum(['known', 'new']),
  personId: id.nullable(),
  firstName: optionalText(200),
  lastName: optionalText(200),
  phone: optionalText(60),
  safeContactNote: optionalText(10_000),
});

const yesNo = z.boolean().nullable();
const eventFacts = z.object({
  on: localDate,
  kind: code,
  parentIds: z.array(id).min(1, 'Choose at least one parent.').max(20),
  place: optionalText(),
  mentorRequested: yesNo,
  mentorAttended: yesNo,
  parentAttended: z.enum(parentAttended.codes).nullable(),
});

const linkFacts = z.object({
  parentId: id,
  need: code,
  identifiedOn: localDate,
  linkedOn: optionalDate,
  method: z.enum(linkMethod.codes).nullable(),
  outcome: z.enum(linkOutcome.codes).nullable(),
  outcomeOn: optionalDate,
});
/** The figures count a link and an outcome by their dates: without one they would be left out. */
const datesGoWithFacts = (value: z.output<typeof linkFacts>, ctx: z.RefinementCtx) => {
  if (value.method !== null && value.linkedOn === null)
    ctx.addIssue({ code: 'custom', path: ['linkedOn'], message: 'Enter the date it was linked.' });
  if (
    value.outcome !== null &&
    !['pending', 'unknown'].includes(value.outcome) &&
    value.outcomeOn === null
  )
    ctx.addIssue({
      code: 'custom',
      path: ['outcomeOn'],
      message: 'Enter the date of the outcome.',
    });
};

const existing = { id, version };

export const familyCommands = {
  createFamily: command(familyFacts.superRefine(closesAfterOpening), saved),
  updateFamily: command(familyFacts.extend(existing).superRefine(closesAfterOpening), saved),
  addParent: command(addedParent.superRefine(leavesAfterEnrolling), saved),
  updateParent: command(parentFacts.extend(existing).superRefine(leavesAfterEnrolling), saved),
  addEvent: command(eventFacts, saved),
  updateEvent: command(eventFacts.extend(existing), saved),
  removeEvent: command(z.object(existing), saved),
  addLink: command(linkFacts.superRefine(datesGoWithFacts), saved),
  updateLink: command(linkFacts.extend(existing).superRefine(datesGoWithFacts), saved),
  removeLink: command(z.object(existing), saved),
};
