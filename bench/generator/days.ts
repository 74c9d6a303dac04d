import { addDays, epochDay, type LocalDate } from '@shared/dates';

/** Day 0 of every generated office is this many days before its last day. */
export const daysPerYear = 365.25;

/** Days as numbers, from the first day of an office on; written as dates through a table. */
export class Calendar {
  readonly #first: LocalDate;
  readonly #known = new Map<number, LocalDate>();
  /** Number of the last day. */
  readonly last: number;

  constructor(lastDay: LocalDate, years: number) {
    this.last = Math.round(years * daysPerYear) - 1;
    this.#first = addDays(lastDay, -this.last);
  }

  /** The date of a day; negative days are before the first one. */
  date(day: number): LocalDate {
    const whole = Math.round(day);
    let date = this.#known.get(whole);
    if (date === undefined) {
      date = addDays(this.#first, whole);
      this.#known.set(whole, date);
    }
    return date;
  }

  /** The number of a date. */
  day(date: LocalDate): number {
    return epochDay(date) - epochDay(this.#first);
  }
}

/** Spreads a total evenly: how many fall on day `n` of `days`. */
export function shareOf(total: number, days: number, n: number): number {
  return Math.floor((total * (n + 1)) / days) - Math.floor((total * n) / days);
}
