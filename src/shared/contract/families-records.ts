import { z } from 'zod';
import { linkMethod, linkOutcome, parentAttended, parentRole } from '../domain/lists/families';
import { id, localDate, personRef, version } from './common';
import { matchLine, requestRow, safeContact } from './families-request-records';

const text = z.string().nullable();
const date = localDate.nullable();
const yesNo = z.boolean().nullable();

export const familyRow = z.object({
  id,
  number: z.string(),
  parents: z.array(personRef),
  region: text,
  caseType: text,
  children: z.int(),
  openedOn: localDate,
  closedOn: date,
  openMatches: z.int(),
});
export type FamilyRow = z.infer<typeof familyRow>;

const familyParent = z.object({
  id,
  version,
  person: personRef,
  role: z.enum(parentRole.codes),
  enrolledOn: localDate,
  exitedOn: date,
  contact: safeContact,
  /** The 90-day clock for concrete needs in words; empty without a request. */
  concreteHelp: z
    .object({ words: z.string(), state: z.enum(['connected', 'running', 'passed']) })
    .nullable(),
});
export type FamilyParent = z.infer<typeof familyParent>;

export const eventView = z.object({
  id,
  version,
  on: localDate,
  kind: z.string(),
  parentIds: z.array(id),
  place: text,
  mentorRequested: yesNo,
  mentorAttended: yesNo,
  parentAttended: z.enum(parentAttended.codes).nullable(),
});
export type EventView = z.infer<typeof eventView>;

export const linkView = z.object({
  id,
  version,
  parentId: id,
  need: z.string(),
  identifiedOn: localDate,
  linkedOn: date,
  method: z.enum(linkMethod.codes).nullable(),
  outcome: z.enum(linkOutcome.codes).nullable(),
  outcomeOn: date,
});
export type LinkView = z.infer<typeof linkView>;

export const familyRecord = z.object({
  id,
  version,
  number: z.string(),
  region: text,
  caseType: text,
  openedOn: localDate,
  closedOn: date,
  children: z.int(),
  parents: z.array(familyParent),
  requests: z.array(requestRow),
  matches: z.array(matchLine),
  /** Newest first. */
  events: z.array(eventView),
  /** Newest need first. */
  links: z.array(linkView),
});
export type FamilyRecord = z.infer<typeof familyRecord>;
