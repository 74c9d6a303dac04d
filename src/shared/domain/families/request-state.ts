import type { LocalDate } from '../../dates';
import { fixed } from '../lists/define';

/** Where a request stands, in the order it moves through. */
export const requestState = fixed('request_state', 'Where the request stands', {
  new: 'New',
  waiting: 'Waiting',
  matched: 'Matched',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
});
export type RequestState = (typeof requestState.codes)[number];

/** The dates a request's state follows from. */
export interface RequestDates {
  receivedOn: LocalDate;
  /** A decision counts from its date; without one it has not been made. */
  decision: string | null;
  decisionOn: LocalDate | null;
  withdrawnOn: LocalDate | null;
  /** First start of a match for it, matches entered in error left out. */
  matchedOn: LocalDate | null;
}

const isBy = (date: LocalDate | null, day: LocalDate): date is LocalDate =>
  date !== null && date <= day;

/**
 * Where a request stood at the end of a day; null when it had not been received by then.
 * `new` is the figure referrals.pending_at_end, `waiting` is referrals.waiting_at_end.
 * Source: reports page, referrals.*.
 */
export function requestStateOn(request: RequestDates, day: LocalDate): RequestState | null {
  if (isBy(request.withdrawnOn, day)) return 'withdrawn';
  const decision = isBy(request.decisionOn, day) ? request.decision : null;
  if (decision === null) return request.receivedOn <= day ? 'new' : null;
  if (decision !== 'accepted') return 'declined';
  return isBy(request.matchedOn, day) ? 'matched' : 'waiting';
}
