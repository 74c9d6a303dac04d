import { addDays, daysBetween, type LocalDate } from '../../dates';

/**
 * The one rule of when individual supervision is due (reports page, supervision.overdue): a parent
 * partner is overdue when the last individual session on or before the day is more than the interval
 * ago, or when there is none.
 */
export function isSupervisionOverdue(
  lastIndividualOn: LocalDate | null,
  day: LocalDate,
  intervalDays: number,
): boolean {
  return lastIndividualOn === null || daysBetween(lastIndividualOn, day) > intervalDays;
}

/** The last day on which the next session is not overdue; null when there was no session yet. */
export function nextSupervisionDue(
  lastIndividualOn: LocalDate | null,
  intervalDays: number,
): LocalDate | null {
  return lastIndividualOn === null ? null : addDays(lastIndividualOn, intervalDays);
}

/**
 * True for those to see in a month: due by its last day, overdue, or never seen.
 * @param monthEnd the last day of the month
 */
export function isDueByMonthEnd(
  lastIndividualOn: LocalDate | null,
  monthEnd: LocalDate,
  intervalDays: number,
): boolean {
  return lastIndividualOn === null || daysBetween(lastIndividualOn, monthEnd) >= intervalDays;
}
