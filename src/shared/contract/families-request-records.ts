import { z } from 'zod';
import { referralDecision } from '../domain/lists/families';
import { requestState } from '../domain/families/request-state';
import { matchState } from '../domain/matching/match-state';
import { id, localDate, personRef, version } from './common';

const text = z.string().nullable();
const date = localDate.nullable();

/** How a parent may be reached. `safeContactNote` is read before the number, on every screen. */
export const safeContact = z.object({
  safeContactNote: text,
  phone: text,
  email: text,
  phoneOkVoicemail: z.boolean().nullable(),
  phoneOkText: z.boolean().nullable(),
});
export type SafeContact = z.infer<typeof safeContact>;

/** A request as the list shows it. The words are made in the main process, which knows the day. */
export const requestRow = z.object({
  id,
  receivedOn: localDate,
  parentId: id,
  parent: personRef,
  familyId: id,
  familyNumber: z.string(),
  channel: z.string(),
  from: text,
  language: text,
  needs: z.array(z.string()),
  state: z.enum(requestState.codes),
  decision: text,
  decisionOn: date,
  withdrawnOn: date,
  /** '12 days', 'Same day': for a column. */
  waiting: z.string(),
  /** 'for 12 days', 'after 9 days': after the word of the state. */
  standing: z.string(),
  /** 'Reached after 3 days', '2 attempts so far', 'Not yet'. */
  firstContact: z.string(),
  /** What is past the program's own target, in words. */
  late: z.array(z.string()),
});
export type RequestRow = z.infer<typeof requestRow>;

/** A match as other records name it. */
export const matchLine = z.object({
  id,
  parent: personRef,
  mentor: personRef,
  startOn: localDate,
  endOn: date,
  state: z.enum(matchState.codes),
  /** '31 weeks'. */
  length: z.string(),
});
export type MatchLine = z.infer<typeof matchLine>;

const attempt = z.object({ contactId: id, on: localDate, mode: z.string(), result: z.string() });

export const requestRecord = requestRow.extend({
  key: z.string(),
  version,
  professionalId: id.nullable(),
  decision: z.enum(referralDecision.codes).nullable(),
  declineReason: text,
  upcomingEventOn: date,
  wishes: text,
  familyRegion: text,
  contact: safeContact,
  /** First contact that reached the parent on or after the request. */
  firstContactOn: date,
  /** Contacts with the parent since the request up to the first reached one, oldest first. */
  attempts: z.array(attempt),
  matches: z.array(matchLine),
  /** Number of other requests of the same parent. */
  otherRequests: z.int(),
});
export type RequestRecord = z.infer<typeof requestRecord>;
