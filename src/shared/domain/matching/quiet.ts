import { addDays, type LocalDate } from '../../dates';
import { formatRelativeDay } from '../../parse/format-date';
import { isOpenAtEndOf, type MatchDates } from './match-state';

export interface MatchContact extends MatchDates {
  /** Last contact between the two that reached the parent. */
  lastReachedOn: LocalDate | null;
}

/** A match is quiet when nothing has happened since this day or before: `warnDays` days without contact. */
export function quietCutoff(today: LocalDate, warnDays: number): LocalDate {
  return addDays(today, -warnDays);
}

/** The day from which the silence counts: the last reached contact, or the start where that is later. */
export function quietSince({ startOn, lastReachedOn }: MatchContact): LocalDate {
  return lastReachedOn !== null && lastReachedOn > startOn ? lastReachedOn : startOn;
}

/**
 * Open, and no reached contact between the two for `warnDays` days (setting no_contact_warn_days).
 * A new match has as long from its start.
 */
export function isQuiet(match: MatchContact, today: LocalDate, warnDays: number): boolean {
  return isOpenAtEndOf(match, today) && quietSince(match) <= quietCutoff(today, warnDays);
}

/** 'today', '12 days ago', 'None yet'. */
export function lastContactWords(lastReachedOn: LocalDate | null, today: LocalDate): string {
  return lastReachedOn === null ? 'None yet' : formatRelativeDay(lastReachedOn, today);
}
