import { z } from 'zod';
import { closureKind } from '../domain/lists/families';
import {
  code,
  id,
  localDate,
  longText,
  option,
  optionalCode,
  optionalDate,
  optionalText,
  paging,
  requiredText,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';
import { across } from './families-across';
import { matchLine, safeContact } from './families-request-records';

export const matchViews = ['open', 'quiet', 'starting', 'closed', 'voided', 'all'] as const;
export type MatchView = (typeof matchViews)[number];

const text = z.string().nullable();
const date = localDate.nullable();

const matchRow = matchLine.extend({
  familyId: id,
  familyNumber: z.string(),
  lastReachedOn: date,
  /** 'today', '12 days ago', 'None yet'. */
  lastContact: z.string(),
  quiet: z.boolean(),
  closureReason: text,
});
export type MatchRow = z.infer<typeof matchRow>;

const matchRecord = matchRow.extend({
  key: z.string(),
  version,
  mentorId: id,
  parentId: id,
  parentContact: safeContact,
  requestId: id.nullable(),
  requestReceivedOn: date,
  closureKind: z.enum(closureKind.codes).nullable(),
  closingConversationOn: date,
  parentFeedback: text,
  mentorFeedback: text,
  voidReason: text,
  overCapacityReason: text,
  previous: matchLine.nullable(),
  next: z.array(matchLine),
  /** Reached contacts between the two since the match began, up to its end. */
  contactCount: z.int(),
  contactMinutes: z.int(),
});
export type MatchRecord = z.infer<typeof matchRecord>;

/** What one parent partner carries against their own limits. */
const mentorLoad = z.object({
  mentorId: id,
  person: z.object({ id, name: z.string() }),
  status: text,
  active: z.boolean(),
  openMatches: z.int(),
  maxMatches: z.int().nullable(),
  minutesThisMonth: z.int(),
  maxHoursMonth: z.int().nullable(),
  full: z.boolean(),
});
export type MentorLoad = z.infer<typeof mentorLoad>;

const pairContact = z.object({
  id,
  on: localDate,
  mode: z.string(),
  result: z.string(),
  minutes: z.int(),
  purposes: z.array(z.string()),
  summary: text,
});
export type PairContact = z.infer<typeof pairContact>;

const concern = z.object({ code: z.string(), sentence: z.string(), needsReason: z.boolean() });

const closing = {
  endOn: localDate,
  closureReason: code,
  closureKind: z.enum(closureKind.codes),
  closingConversationOn: optionalDate,
  /** One sentence from each, in their own words. */
  parentFeedback: longText(),
  mentorFeedback: longText(),
};

const start = z.object({
  parentId: id,
  mentorId: id,
  requestId: id.nullable(),
  startOn: localDate,
  /** Asked for when the parent partner is past their own limit; kept in history. */
  overCapacityReason: optionalText(),
  /** The earlier match of the parent that this one follows. */
  previousMatchId: id.nullable(),
  /** Ends the earlier match in the same step; empty leaves it as it is. */
  closePreviousOn: optionalDate,
  closePreviousReason: optionalCode,
  closePreviousKind: z.enum(closureKind.codes).nullable(),
});

/** An ending needs its reason and kind, or the figures could not say why. */
const startWithEnding = start
  .refine(
    (v) => v.closePreviousOn == null || v.closePreviousReason != null,
    across('closePreviousReason', 'Choose why it ended.'),
  )
  .refine(
    (v) => v.closePreviousOn == null || v.closePreviousKind != null,
    across('closePreviousKind', 'Choose planned or not.'),
  );

export const matches = {
  list: query(
    paging.extend({
      view: z.enum(matchViews).default('open'),
      search: z.string().max(200).default(''),
      mentorId: id.nullable().default(null),
      parentId: id.nullable().default(null),
      sort: sortOf(['start', 'end', 'parent', 'mentor', 'contact'], 'start'),
    }),
    z.object({ total: z.int(), rows: z.array(matchRow) }),
  ),
  /** Matches by what is to do about them, and the same as a sentence. */
  counts: query(
    z.void(),
    z.object({ open: z.int(), quiet: z.int(), starting: z.int(), sentence: z.string() }),
  ),
  get: query(z.object({ id }), matchRecord),
  /** Contacts between the two, newest first, whatever their result. */
  contacts: query(
    paging.extend({ id }),
    z.object({ rows: z.array(pairContact), more: z.boolean() }),
  ),
  /** Every active parent partner with load and limits, those with most room first. */
  capacity: query(z.void(), z.array(mentorLoad)),
  /** Parent partners by name, with their load in words. Those not active are marked so. */
  findMentors: query(
    z.object({ text: z.string().max(200) }),
    z.array(option.extend({ active: z.boolean() })),
  ),
  /** Requests of a parent that a match could answer, the oldest first. */
  requestsOf: query(z.object({ parentId: id }), z.array(option)),
  /** What to know before these two are matched, and whether it can be done. */
  check: query(
    start.pick({
      parentId: true,
      mentorId: true,
      requestId: true,
      startOn: true,
      previousMatchId: true,
      closePreviousOn: true,
    }),
    z.object({ refusal: z.string().nullable(), concerns: z.array(concern) }),
  ),
  start: command(startWithEnding, saved),
  update: command(
    z.object({
      id,
      version,
      startOn: localDate,
      requestId: id.nullable(),
      previousMatchId: id.nullable(),
    }),
    saved,
  ),
  close: command(z.object({ id, version, ...closing }), saved),
  reopen: command(z.object({ id, version }), saved),
  /** Marks it as entered in error: it counts nowhere and stays in history. */
  void: command(
    z.object({ id, version, reason: requiredText('Say what was wrong, in a few words.') }),
    saved,
  ),
  /** Takes "entered in error" back. */
  unvoid: command(z.object({ id, version }), saved),
};
