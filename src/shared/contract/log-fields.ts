import { z } from 'zod';
import { code, id, localDate, longText, optionalCode, optionalText, time, version } from './common';
import { advocacy, contactMode, contactResult, support } from '../domain/lists/activity';
import { minutesProblem } from '../domain/log/contact-rules';

const maxMilesTenths = 99_999;
/** Minutes of something on one day. An empty field's own words say what to enter. */
const minutes = z.int().min(0).max(1440, 'A day has 1,440 minutes.');
const maxActivityMinutes = 10_080;

/** Records in the order they were chosen, each once. */
const chosen = (message: string) =>
  z
    .array(id)
    .min(1, message)
    .max(50, 'Choose at most 50.')
    .transform((ids) => [...new Set(ids)]);
const mentorIds = chosen('Choose the parent partner.');
const parentIds = chosen('Choose the parent.');
const milesTenths = z
  .int()
  .min(0, 'Enter zero or more miles.')
  .max(maxMilesTenths, 'Enter 9,999.9 miles or less.')
  .nullable();
/** The draft that this entry was typed in; it goes in the same moment as the entry is kept. */
const draft = z.string().max(80).nullable().default(null);

/** What can be written about a contact. Minutes of an attempt may be 0. */
const contactFields = z.object({
  on: localDate,
  startTime: time.nullable(),
  minutes,
  travelMinutes: minutes.nullable(),
  milesTenths,
  mode: z.enum(contactMode.codes),
  result: z.enum(contactResult.codes),
  place: optionalCode,
  purposes: z.array(code).max(40),
  support: z.array(z.enum(support.codes)),
  advocacy: z.enum(advocacy.codes).nullable(),
  payable: z.boolean().nullable(),
  summary: longText(),
  mentors: mentorIds,
  parents: parentIds,
});
export type ContactFields = z.output<typeof contactFields>;

function timeFits(value: { result: string; minutes: number }, context: z.RefinementCtx): void {
  const message = minutesProblem(value);
  if (message) context.addIssue({ code: 'custom', path: ['minutes'], message });
}

export const newContact = contactFields.extend({ draft }).superRefine(timeFits);
export const changedContact = contactFields.extend({ id, version, draft }).superRefine(timeFits);

/** What can be written about program work that is not a contact. */
const activityFields = z.object({
  on: localDate,
  minutes: z
    .int()
    .min(1, 'Enter how long it took, from 1 minute.')
    .max(maxActivityMinutes, 'A week has 10,080 minutes.'),
  kind: code,
  mentors: mentorIds,
  organization: optionalText(500),
  audienceCount: z.int().min(0, 'Enter zero or more people.').max(100_000_000).nullable(),
  milesTenths,
  payable: z.boolean().nullable(),
});
export type ActivityFields = z.output<typeof activityFields>;

export const newActivity = activityFields.extend({ draft });
export const changedActivity = activityFields.extend({ id, version, draft });
