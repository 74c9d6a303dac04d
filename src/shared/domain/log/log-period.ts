import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  monthOf,
  monthPeriod,
  type Period,
  shiftMonth,
} from '../../dates';

/** The stretches of time the log is usually looked at in. */
export const logPeriods = [
  'this_month',
  'last_month',
  'last_3_months',
  'this_year',
  'last_12_months',
] as const;
export type LogPeriod = (typeof logPeriods)[number];

export const logPeriodLabels: Record<LogPeriod, string> = {
  this_month: 'This month',
  last_month: 'Last month',
  last_3_months: 'Last 3 months',
  this_year: 'This year',
  last_12_months: 'Last 12 months',
};

/**
 * First and last day of a named stretch. Those that hold today go on to the end of their month or
 * year, so that something dated ahead by a slip of the finger is seen and not lost from view.
 */
export function logPeriod(name: LogPeriod, today: LocalDate): Period {
  const thisMonth = monthOf(today);
  switch (name) {
    case 'this_month':
      return monthPeriod(thisMonth);
    case 'last_month':
      return monthPeriod(shiftMonth(thisMonth, -1));
    case 'last_3_months':
      return { from: `${shiftMonth(thisMonth, -2)}-01`, to: monthPeriod(thisMonth).to };
    case 'this_year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'last_12_months':
      return { from: addDays(addMonths(today, -12), 1), to: today };
  }
}

/** Days that may be looked at at once without naming a person: a leap year. */
export const longestSpan = 366;

/**
 * Totals are summed over every row of the period, so the whole office is shown a year at a time; one
 * person's rows are few enough for any stretch.
 * @returns a sentence when the period does not work, or null
 */
export function periodProblem(
  { from, to }: Period,
  { ofOnePerson }: { ofOnePerson: boolean },
): string | null {
  if (to < from) return 'The last day is before the first. Change one of them.';
  if (!ofOnePerson && daysBetween(from, to) >= longestSpan) {
    return 'Choose a year or less, or choose a person to see all their years.';
  }
  return null;
}
