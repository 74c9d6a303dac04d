import { addDays, epochDay, type LocalDate } from '../../dates';

/** A day on which federal offices are closed, or the calendar day behind an observed one. */
export interface Holiday {
  on: LocalDate;
  name: string;
}

interface Rule {
  name: string;
  /** Day in a year. */
  in(year: number): LocalDate;
  /** First year of the holiday. */
  since: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const day = (year: number, month: number, dayOfMonth: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;

/** 0 (Sunday) to 6; 1970-01-01 was a Thursday. */
export function weekdayOf(date: LocalDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

const fixedDay = (name: string, month: number, dayOfMonth: number, since = 1900): Rule => ({
  name,
  since,
  in: (year) => day(year, month, dayOfMonth),
});

/** The nth Monday, Thursday, … of a month. */
const nth = (name: string, month: number, weekday: number, n: number, since = 1971): Rule => ({
  name,
  since,
  in(year) {
    const first = day(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  },
});

const memorialDay: Rule = {
  name: 'Memorial Day',
  since: 1971,
  in(year) {
    const last = day(year, 5, 31);
    return addDays(last, -((weekdayOf(last) + 6) % 7));
  },
};

const monday = 1;
const thursday = 4;

/** 5 U.S.C. 6103(a). */
const rules: readonly Rule[] = [
  fixedDay('New Year’s Day', 1, 1),
  nth('Martin Luther King Jr. Day', 1, monday, 3, 1986),
  nth('Presidents’ Day', 2, monday, 3),
  memorialDay,
  fixedDay('Juneteenth', 6, 19, 2021),
  fixedDay('Independence Day', 7, 4),
  nth('Labor Day', 9, monday, 1),
  nth('Columbus Day', 10, monday, 2),
  fixedDay('Veterans Day', 11, 11, 1978),
  nth('Thanksgiving', 11, thursday, 4),
  fixedDay('Christmas Day', 12, 25),
];

/** A holiday on a Saturday is observed on Friday, one on a Sunday on Monday (5 U.S.C. 6103(b), E.O. 11582). */
function observed(on: LocalDate): LocalDate {
  const weekday = weekdayOf(on);
  if (weekday === 6) return addDays(on, -1);
  return weekday === 0 ? addDays(on, 1) : on;
}

/**
 * US federal holidays from `from` to `to`, both included, by date. Where a holiday falls on a weekend
 * both days are given: offices close on the observed one, people celebrate on the other.
 */
export function federalHolidays(from: LocalDate, to: LocalDate): Holiday[] {
  const found: Holiday[] = [];
  // New Year's Day of the next year can be observed in this one.
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) + 1; year += 1) {
    for (const rule of rules) {
      if (year < rule.since) continue;
      const on = rule.in(year);
      const office = observed(on);
      found.push({ on, name: rule.name });
      if (office !== on) found.push({ on: office, name: `${rule.name} (observed)` });
    }
  }
  return found
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
