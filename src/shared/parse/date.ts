import { addDays, addMonths, daysBetween, epochDay, isLocalDate, type LocalDate } from '../dates';
import { fullYear, monthNames, monthNumber, weekdayNumber } from './calendar-names';
import { formatDay } from './format-date';
import { misunderstood, normalize, understood, type Parsed } from './result';

export interface DateOptions {
  today: LocalDate;
  /** Which way a weekday or a day without a year points. Default: the next weekday, the nearest day. */
  lean?: 'past' | 'future';
  /** Accept `t`, `+7`, `mon`. Off for pasted and imported text, where they would be guesses. */
  relative?: boolean;
  min?: LocalDate;
  max?: LocalDate;
}

const example = 'Enter a date like 11/2/2026';
const earliest = '1900-01-01';
const latest = '2099-12-31';

/**
 * Reads a date the way people type it: 11/2, 11/2/26, 11/2/2026, 2026-11-02, Nov 2, t, +7, -1, mon.
 * A date that does not exist is refused with the reason, never moved to another day.
 */
export function parseDate(text: string, options: DateOptions): Parsed<LocalDate> {
  const typed = normalize(text).replaceAll(',', '');
  if (typed === '') return misunderstood(`${example}.`);
  const relative = options.relative === false ? null : parseRelative(typed, options);
  const date = relative ?? parseCalendar(typed, options);
  return date.ok ? withinLimits(date.value, options) : date;
}

function withinLimits(date: LocalDate, { min, max }: DateOptions): Parsed<LocalDate> {
  if (date < (min ?? earliest)) {
    return misunderstood(`Enter a date on or after ${formatDay(min ?? earliest)}.`);
  }
  if (date > (max ?? latest)) {
    return misunderstood(`Enter a date on or before ${formatDay(max ?? latest)}.`);
  }
  return understood(date);
}

const namedDays: Record<string, number> = {
  t: 0,
  today: 0,
  y: -1,
  yesterday: -1,
  tom: 1,
  tomorrow: 1,
};

function parseRelative(typed: string, options: DateOptions): Parsed<LocalDate> | null {
  const { today } = options;
  const named = Object.hasOwn(namedDays, typed) ? namedDays[typed] : undefined;
  if (named !== undefined) return understood(addDays(today, named));
  const shift = /^([+-]) ?(\d{1,4}) ?(d|days?|w|weeks?|m|months?)?$/.exec(typed);
  if (shift) {
    const amount = Number(shift[2]) * (shift[1] === '-' ? -1 : 1);
    const unit = shift[3]?.charAt(0) ?? 'd';
    if (unit === 'm') return understood(addMonths(today, amount));
    return understood(addDays(today, unit === 'w' ? amount * 7 : amount));
  }
  const word = /^(?:(last|next|this) )?([a-z]{3,9})\.?$/.exec(typed);
  const weekday = word ? weekdayNumber(word[2] ?? '') : -1;
  return weekday < 0 ? null : understood(nearWeekday(weekday, word?.[1], options));
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(date: LocalDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

function nearWeekday(weekday: number, word: string | undefined, options: DateOptions): LocalDate {
  const ahead = (weekday - weekdayOf(options.today) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (word === 'last') return addDays(options.today, back === 0 ? -7 : back);
  if (word === 'next') return addDays(options.today, ahead === 0 ? 7 : ahead);
  return addDays(options.today, options.lean === 'past' && word === undefined ? back : ahead);
}

interface Parts {
  year: number | null;
  month: number;
  day: number;
}

function parseCalendar(typed: string, options: DateOptions): Parsed<LocalDate> {
  // 'mon nov 2 2026' is what the program itself writes; the weekday says nothing new.
  const bare = typed.replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.? (?=\S)/, '');
  const parts = numericParts(bare) ?? namedParts(bare);
  if (!parts) return misunderstood(`${example}.`);
  if (parts.year === null) return nearestYear(parts, options);
  return build(parts.year, parts.month, parts.day);
}

function numericParts(typed: string): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const us = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|\d{2}))?$/.exec(typed);
  if (us) return { year: year(us[3]), month: Number(us[1]), day: Number(us[2]) };
  const isoRun = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (isoRun) return { year: Number(isoRun[1]), month: Number(isoRun[2]), day: Number(isoRun[3]) };
  const usRun = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (usRun) return { year: year(usRun[3]), month: Number(usRun[1]), day: Number(usRun[2]) };
  return null;
}

function namedParts(typed: string): Parts | null {
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}|\d{2}))?$/.exec(typed);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(typed);
  const month = monthNumber(monthFirst?.[1] ?? dayFirst?.[2] ?? '');
  if (month === 0) return null;
  const day = Number(monthFirst?.[2] ?? dayFirst?.[1]);
  return { year: year(monthFirst?.[3] ?? dayFirst?.[3]), month, day };
}

const year = (digits: string | undefined): number | null =>
  digits === undefined ? null : fullYear(Number(digits));

function isoDate(y: number, month: number, day: number): LocalDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function build(y: number, month: number, day: number): Parsed<LocalDate> {
  const name = monthNames[month - 1];
  if (!name) return misunderstood(`There is no month ${month}. ${example}.`);
  if (day < 1 || day > 31) return misunderstood(`There is no day ${day}. ${example}.`);
  const date = isoDate(y, month, day);
  if (isLocalDate(date)) return understood(date);
  const length = Array.from({ length: 31 }, (_, index) => index + 1).filter((d) =>
    isLocalDate(isoDate(y, month, d)),
  ).length;
  return misunderstood(`${name} ${y} has only ${length} days. Enter a day from 1 to ${length}.`);
}

/** The year in which the day exists and lies nearest to today, or on the side it leans to. */
function nearestYear({ month, day }: Parts, { today, lean }: DateOptions): Parsed<LocalDate> {
  const thisYear = Number(today.slice(0, 4));
  const dates = [-1, 0, 1]
    .map((by) => isoDate(thisYear + by, month, day))
    .filter((date) => isLocalDate(date));
  const fits = dates.filter((date) => !lean || (lean === 'past' ? date <= today : date >= today));
  const distance = (date: LocalDate): number => Math.abs(daysBetween(today, date));
  const best = fits.toSorted((a, b) => distance(a) - distance(b))[0];
  return best ? understood(best) : build(thisYear, month, day);
}
