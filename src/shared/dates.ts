import { Temporal } from 'temporal-polyfill';

/** A calendar day without time zone: 'YYYY-MM-DD'. Compares correctly as text. */
export type LocalDate = string;
/** A calendar month: 'YYYY-MM'. */
export type Month = string;
/** A moment in UTC, ISO 8601 with milliseconds. Only for stamps, never for facts about people. */
export type Instant = string;

/** First and last day, both included. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** Where the program reads the time, so that tests and replays can set it. */
export interface Clock {
  today(): LocalDate;
  now(): Instant;
}

export const systemClock: Clock = {
  today: () => Temporal.Now.plainDateISO().toString(),
  now: () => new Date().toISOString(),
};

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0);
}

export function isMonth(text: string): boolean {
  return monthPattern.test(text);
}

/** True for a time of day, HH:MM on the 24-hour clock. */
export function isTime(text: string): boolean {
  return timePattern.test(text);
}

/** Days since 1970-01-01; the difference of two is a number of calendar days. */
export function epochDay(date: LocalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    86_400_000
  );
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Adds months; a day that the month does not have becomes its last day (Jan 31 + 1 = Feb 28). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function shiftMonth(month: Month, by: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: by }).toString();
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

export function monthPeriod(month: Month): Period {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() };
}

/** First day of the fiscal year that `date` falls in, for a year that starts with `startMonth` (1-12). */
export function fiscalYearStart(date: LocalDate, startMonth: number): LocalDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const startYear = month >= startMonth ? year : year - 1;
  return `${String(startYear).padStart(4, '0')}-${String(startMonth).padStart(2, '0')}-01`;
}

export function isWithin(date: LocalDate | null | undefined, period: Period): boolean {
  return date != null && date >= period.from && date <= period.to;
}
