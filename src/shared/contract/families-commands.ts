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
import { across, inOrder } from './families-across';
import { children, familyNumber } from './families-request-commands';

const familyFacts = z.object({
  number: familyNumber,
  region: optionalText(120),
  caseType: optionalCode,
  openedOn: localDate,
  closedOn: optionalDate,
  children,
});
const closesAfterOpening = across('closedOn', 'Enter a date on or after the day it was opened.');
const datesOfFamily = (v: { openedOn: string; closedOn: string | null }) =>
  inOrder(v.openedOn, v.closedOn);

const parentFacts = z.object({
  role: z.enum(parentRole.codes),
  enrolledOn: localDate,
  exitedOn: optionalDate,
});
const leavesAfterEnrolling = across('exitedOn', 'Enter a date on or after the day of enrolling.');
const datesOfParent = (v: { enrolledOn: string; exitedOn: string | null }) =>
  inOrder(v.enrolledOn, v.exitedOn);

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
const parentWithName = addedParent
  .refine((v) => v.who !== 'known' || v.personId != null, across('personId', 'Choose the parent.'))
  .refine((v) => v.who !== 'new' || v.firstName != null, across('firstName', 'Enter a first name.'))
  .refine((v) => v.who !== 'new' || v.lastName != null, across('lastName', 'Enter a last name.'));

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
const linkedWhen = across('linkedOn', 'Enter the date it was linked.');
const isLinkDated = (v: { method: string | null; linkedOn: string | null }) =>
  v.method == null || v.linkedOn != null;
const outcomeWhen = across('outcomeOn', 'Enter the date of the outcome.');
const isOutcomeDated = (v: { outcome: string | null; outcomeOn: string | null }) =>
  v.outcome == null || v.outcome === 'pending' || v.outcome === 'unknown' || v.outcomeOn != null;

const existing = { id, version };

export const familyCommands = {
  createFamily: command(familyFacts.refine(datesOfFamily, closesAfterOpening), saved),
  updateFamily: command(
    familyFacts.extend(existing).refine(datesOfFamily, closesAfterOpening),
    saved,
  ),
  addParent: command(parentWithName.refine(datesOfParent, leavesAfterEnrolling), saved),
  updateParent: command(
    parentFacts.extend(existing).refine(datesOfParent, leavesAfterEnrolling),
    saved,
  ),
  addEvent: command(eventFacts, saved),
  updateEvent: command(eventFacts.extend(existing), saved),
  removeEvent: command(z.object(existing), saved),
  addLink: command(
    linkFacts.refine(isLinkDated, linkedWhen).refine(isOutcomeDated, outcomeWhen),
    saved,
  ),
  updateLink: command(
    linkFacts.extend(existing).refine(isLinkDated, linkedWhen).refine(isOutcomeDated, outcomeWhen),
    saved,
  ),
  removeLink: command(z.object(existing), saved),
};
