import { daysBetween, type LocalDate } from '../../dates';
import { plural } from '../../parse/format';
import { formatAge } from '../../parse/format-date';
import type { RequestDates, RequestState } from './request-state';

/** 'the same day', 'after 1 day', 'after 9 days'; a date before the request reads as the same day. */
function afterDays(from: LocalDate, to: LocalDate): string {
  const days = daysBetween(from, to);
  return days <= 0 ? 'the same day' : `after ${plural(days, 'day')}`;
}

/** Until when a request waited; null while it still does. */
function waitedUntil(request: RequestDates, state: RequestState): LocalDate | null {
  switch (state) {
    case 'new':
    case 'waiting':
      return null;
    case 'matched':
      return request.matchedOn ?? request.receivedOn;
    case 'declined':
      return request.decisionOn ?? request.receivedOn;
    case 'withdrawn':
      return request.withdrawnOn ?? request.receivedOn;
  }
}

/** How long a request has waited, or did, for a column: '12 days', 'Since today', 'Same day'. */
export function waitingWords(request: RequestDates, state: RequestState, today: LocalDate): string {
  const { receivedOn } = request;
  const until = waitedUntil(request, state);
  if (until !== null) return receivedOn < until ? formatAge(receivedOn, until) : 'Same day';
  if (receivedOn > today) return 'Dated in the future';
  return receivedOn === today ? 'Since today' : formatAge(receivedOn, today);
}

/** The same after the word of the state: '(Waiting) for 12 days', '(Matched) after 9 days'. */
export function standingWords(
  request: RequestDates,
  state: RequestState,
  today: LocalDate,
): string {
  const until = waitedUntil(request, state);
  if (until !== null) return afterDays(request.receivedOn, until);
  const words = waitingWords(request, state, today);
  return request.receivedOn < today ? `for ${words}` : words.toLowerCase();
}

export interface FirstContact {
  receivedOn: LocalDate;
  /** First contact that reached the parent on or after the request. */
  reachedOn: LocalDate | null;
  /** Attempts before that, or so far, that did not reach the parent. */
  attempts: number;
}

/** 'Reached after 3 days', '2 attempts so far', 'Not yet'. */
export function firstContactWords({ receivedOn, reachedOn, attempts }: FirstContact): string {
  if (reachedOn !== null) return `Reached ${afterDays(receivedOn, reachedOn)}`;
  return attempts > 0 ? `${plural(attempts, 'attempt')} so far` : 'Not yet';
}

export interface RequestTargets {
  firstContactDays: number;
  matchDays: number;
  decisionDays: number;
}

/**
 * What about a request is past the program's own target, in words, most pressing first.
 * Source: settings decision_target_days, first_contact_target_days, match_target_days.
 */
export function pastTargets(
  request: RequestDates & { reachedOn: LocalDate | null },
  state: RequestState,
  targets: RequestTargets,
  today: LocalDate,
): string[] {
  if (state !== 'new' && state !== 'waiting') return [];
  const days = daysBetween(request.receivedOn, today);
  const late: string[] = [];
  if (state === 'new' && days > targets.decisionDays)
    late.push(`No decision after ${plural(targets.decisionDays, 'day')}`);
  if (request.reachedOn === null && days > targets.firstContactDays)
    late.push(`No first contact after ${plural(targets.firstContactDays, 'day')}`);
  if (state === 'waiting' && days > targets.matchDays)
    late.push(`No match after ${plural(targets.matchDays, 'day')}`);
  return late;
}

export interface RequestCounts {
  /** Requests without a decision. */
  undecided: number;
  /** Parents (not requests) waiting for a parent partner. */
  waitingParents: number;
  /** When the oldest of the waiting requests was received. */
  waitingSince: LocalDate | null;
}

/** What is so, in a sentence: '3 parents are waiting, the longest 12 days. 1 request needs a decision.' */
export function requestsSentence(counts: RequestCounts, today: LocalDate): string {
  const { undecided, waitingParents, waitingSince } = counts;
  const decide =
    undecided === 0
      ? null
      : `${plural(undecided, 'request')} ${undecided === 1 ? 'needs' : 'need'} a decision.`;
  if (waitingParents === 0 || waitingSince === null) {
    return decide === null
      ? 'No one is waiting, and every request has a decision.'
      : `No one is waiting for a match. ${decide}`;
  }
  const parents = `${plural(waitingParents, 'parent')} ${waitingParents === 1 ? 'is' : 'are'} waiting`;
  const waiting =
    waitingSince >= today
      ? `${parents} since today.`
      : `${parents}, ${waitingParents === 1 ? 'for' : 'the longest'} ${formatAge(waitingSince, today)}.`;
  return decide === null ? waiting : `${waiting} ${decide}`;
}
