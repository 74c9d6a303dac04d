import { z } from 'zod';
import {
  id,
  localDate,
  option,
  optionalCode,
  paging,
  requiredText,
  saved,
  version,
} from './common';
import { command, query } from './define';
import { changedActivity, changedContact, newActivity, newContact } from './log-fields';

/** A mentor or a parent as an entry names them: `id` of the role, `personId` for their page. */
const who = z.object({ id, personId: id, name: z.string() });
export type Who = z.infer<typeof who>;

const entryRow = z.object({
  entry: z.enum(['contact', 'activity']),
  id,
  on: localDate,
  startTime: z.string().nullable(),
  minutes: z.int(),
  travelMinutes: z.int().nullable(),
  milesTenths: z.int().nullable(),
  /** Codes of how and with what result; null for an activity. */
  mode: z.string().nullable(),
  result: z.string().nullable(),
  /** Code of the kind of activity; null for a contact. */
  kind: z.string().nullable(),
  mentors: z.array(who),
  parents: z.array(who),
  payable: z.boolean().nullable(),
  /** The summary of a contact, cut to a line; the organization of an activity. */
  about: z.string().nullable(),
});
export type LogEntryRow = z.infer<typeof entryRow>;

/** Which entries. A choice that only contacts have leaves activities out, and the other way round. */
export const logFilter = z.object({
  from: localDate,
  to: localDate,
  entry: z.enum(['contact', 'activity']).nullable().default(null),
  mentorId: id.nullable().default(null),
  parentId: id.nullable().default(null),
  mode: optionalCode.default(null),
  result: optionalCode.default(null),
  kind: optionalCode.default(null),
  payable: z.boolean().nullable().default(null),
  /** Part of the summary or of the organization. */
  text: z.string().trim().max(200).default(''),
});
export type LogFilter = z.output<typeof logFilter>;

const totals = z.object({
  contacts: z.int(),
  reached: z.int(),
  contactMinutes: z.int(),
  mentorMinutes: z.int(),
  travelMinutes: z.int(),
  activities: z.int(),
  programMinutes: z.int(),
  milesTenths: z.int(),
});

const stamps = {
  version,
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** Set when it was entered in error: it counts nowhere. */
  archivedAt: z.string().nullable(),
  archivedReason: z.string().nullable(),
};
/** As stored: what was imported may hold what a form would not take. */
const contactRecord = z.object({
  id,
  key: z.string(),
  on: localDate,
  startTime: z.string().nullable(),
  minutes: z.int(),
  travelMinutes: z.int().nullable(),
  milesTenths: z.int().nullable(),
  mode: z.string(),
  result: z.string(),
  place: z.string().nullable(),
  purposes: z.array(z.string()),
  support: z.array(z.string()),
  advocacy: z.string().nullable(),
  payable: z.boolean().nullable(),
  summary: z.string().nullable(),
  mentors: z.array(who),
  parents: z.array(who),
  ...stamps,
});
export type ContactRecord = z.output<typeof contactRecord>;

const activityRecord = z.object({
  id,
  key: z.string(),
  on: localDate,
  minutes: z.int(),
  kind: z.string(),
  organization: z.string().nullable(),
  audienceCount: z.int().nullable(),
  milesTenths: z.int().nullable(),
  payable: z.boolean().nullable(),
  mentors: z.array(who),
  ...stamps,
});
export type ActivityRecord = z.output<typeof activityRecord>;

const warning = z.object({
  code: z.enum(['future', 'long_day', 'outside_match', 'no_match', 'likely_double']),
  field: z.enum(['on', 'minutes', 'parents']),
  message: z.string(),
});

const setAside = z.object({
  id,
  version,
  reason: requiredText('Say in a few words what went wrong.', 500),
});

export const log = {
  /** One page, newest first unless asked otherwise. */
  entries: query(
    paging.extend({ filter: logFilter, descending: z.boolean().default(true) }),
    z.array(entryRow),
  ),
  /** What all filtered entries add up to; `contacts + activities` is the number of rows. */
  totals: query(logFilter, totals),
  contact: query(z.object({ id }), contactRecord),
  activity: query(z.object({ id }), activityRecord),
  addContact: command(newContact, saved),
  updateContact: command(changedContact, saved),
  /** Entered in error: counts nowhere from now on, stays in history, can be undone. */
  setAsideContact: command(setAside, saved),
  addActivity: command(newActivity, saved),
  updateActivity: command(changedActivity, saved),
  setAsideActivity: command(setAside, saved),
  /** What is odd about an entry as typed so far. Nothing of it stands in the way of saving. */
  warnings: query(
    z.object({
      entry: z.enum(['contact', 'activity']),
      /** The entry that is being changed. */
      id: id.nullable(),
      on: localDate,
      /** Its time, and travel where there is any. */
      minutes: z.int().min(0),
      travelMinutes: z.int().min(0),
      mentors: z.array(id).max(50),
      parents: z.array(id).max(50),
    }),
    z.array(warning),
  ),
  /** Who and how of the entry that was written last, for the key that repeats it. */
  lastContact: query(
    z.void(),
    z.object({ mentors: z.array(option), parents: z.array(option), mode: z.string() }).nullable(),
  ),
  /** Mentors by part of a name, those who are active on the day first; ids of mentors. */
  findMentors: query(z.object({ text: z.string().max(200), on: localDate }), z.array(option)),
  /**
   * Parents by part of a name; those with an open match with the mentors first. Without a name only
   * those, where there are any. Ids of parents.
   */
  findParents: query(
    z.object({ text: z.string().max(200), on: localDate, mentors: z.array(id).max(50) }),
    z.array(option.extend({ matched: z.boolean() })),
  ),
  /** The words for ids that an address or a draft holds. */
  names: query(
    z.object({ mentors: z.array(id).max(50), parents: z.array(id).max(50) }),
    z.object({ mentors: z.array(option), parents: z.array(option) }),
  ),
};
