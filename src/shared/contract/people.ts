import { z } from 'zod';
import {
  id,
  localDate,
  option,
  optionalText,
  paging,
  requiredText,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';
import { gender } from '../domain/lists/people';

export const personRoles = ['candidate', 'trainee', 'mentor', 'parent'] as const;
export const personRole = z.enum(personRoles);
export type PersonRole = z.infer<typeof personRole>;

const yesNo = z.boolean().nullable();

/** What can be written about a person on any screen. */
export const personFields = z.object({
  firstName: requiredText('Enter a first name.', 200),
  lastName: requiredText('Enter a last name.', 200),
  preferredName: optionalText(200),
  pronouns: optionalText(60),
  gender: z.enum(gender.codes).nullable(),
  languages: z.array(z.string().trim().min(1).max(40)).max(12),
  region: optionalText(120),
  phone: optionalText(60),
  email: optionalText(200),
  phoneOkVoicemail: yesNo,
  phoneOkText: yesNo,
  safeContactNote: optionalText(10_000),
});
export type PersonFields = z.infer<typeof personFields>;

const personRow = z.object({
  id,
  name: z.string(),
  preferredName: z.string().nullable(),
  roles: z.array(personRole),
  /** In words: 'Active parent partner', 'Interview', … */
  status: z.string().nullable(),
  region: z.string().nullable(),
  languages: z.array(z.string()),
  lastContactOn: localDate.nullable(),
});
export type PersonRow = z.infer<typeof personRow>;

const personRecord = personFields.extend({
  id,
  key: z.string(),
  version,
  roles: z.array(personRole),
  candidateId: id.nullable(),
  mentorId: id.nullable(),
  parentId: id.nullable(),
  familyId: id.nullable(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
});
export type PersonRecord = z.infer<typeof personRecord>;

const timelineEntry = z.object({
  on: localDate,
  kind: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  entity: z.string(),
  recordId: id,
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const people = {
  list: query(
    paging.extend({
      search: z.string().max(200).default(''),
      role: personRole.nullable().default(null),
      sort: sortOf(['name', 'region'], 'name'),
    }),
    z.object({ total: z.int(), rows: z.array(personRow) }),
  ),
  get: query(z.object({ id }), personRecord),
  /** People whose name starts with what was typed, for pickers; at most 20. */
  find: query(
    z.object({ text: z.string().max(200), role: personRole.nullable().default(null) }),
    z.array(option),
  ),
  /** People who may be the same human: same name, phone or e-mail. */
  duplicates: query(
    z.object({
      firstName: z.string().max(200),
      lastName: z.string().max(200),
      phone: z.string().max(60).nullable(),
      email: z.string().max(200).nullable(),
    }),
    z.array(option),
  ),
  create: command(personFields, saved),
  update: command(personFields.partial().extend({ id, version }), saved),
  timeline: query(
    z.object({
      id,
      kinds: z.array(z.string()).default([]),
      before: localDate.nullable().default(null),
    }),
    z.object({ entries: z.array(timelineEntry), more: z.boolean() }),
  ),
};
