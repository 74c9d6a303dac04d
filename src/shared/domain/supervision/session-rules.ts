import type { LocalDate } from '../../dates';

/**
 * A session is sealed once it took place.
 * @returns a sentence when its day is still to come, or null
 */
export function sessionDateProblem(on: LocalDate, today: LocalDate): string | null {
  if (on <= today) return null;
  return 'A session can be finished once it took place. Check the date.';
}
