import { daysBetween, type LocalDate } from '../../dates';
import { plural } from '../../parse/format';
import { fixed } from '../lists/define';

export const matchState = fixed('match_state', 'Where the match stands', {
  starting: 'Starts later',
  open: 'Open',
  closed: 'Closed',
  voided: 'Entered in error',
});
export type MatchState = (typeof matchState.codes)[number];

/** First and last day of a match; the last day is empty while it lasts. */
export interface MatchDates {
  startOn: LocalDate;
  endOn: LocalDate | null;
}

/**
 * Open at the end of a day: started by then, and not ended by then.
 * Source: reports page, "Match open at the end of a day".
 */
export function isOpenAtEndOf({ startOn, endOn }: MatchDates, day: LocalDate): boolean {
  return startOn <= day && (endOn === null || endOn > day);
}

/** Open at the start of a day, which is the end of the day before. Source: as above. */
export function isOpenAtStartOf({ startOn, endOn }: MatchDates, day: LocalDate): boolean {
  return startOn < day && (endOn === null || endOn >= day);
}

/** Where a match stood at the end of a day. A match entered in error counts nowhere, on any day. */
export function matchStateOn(
  match: MatchDates & { voided: boolean | null },
  day: LocalDate,
): MatchState {
  if (match.voided === true) return 'voided';
  if (isOpenAtEndOf(match, day)) return 'open';
  return match.startOn > day ? 'starting' : 'closed';
}

/** How long a match has lasted, or did: '5 days', '1 week', '31 weeks'. Empty before it starts. */
export function matchLength({ startOn, endOn }: MatchDates, today: LocalDate): string {
  const end = endOn !== null && endOn < today ? endOn : today;
  const days = daysBetween(startOn, end);
  if (days < 0) return '';
  return days < 7 ? plural(days, 'day') : plural(Math.floor(days / 7), 'week');
}
