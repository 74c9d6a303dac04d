import { daysBetween, epochDay, type Instant, type LocalDate, type Month } from '../dates';
import { monthNames, weekdayNames } from './calendar-names';
import { plural } from './format';

const monthName = (month: number): string => monthNames[month - 1] ?? '';
const short = (name: string): string => name.slice(0, 3);

function parts(date: LocalDate): { year: number; month: number; day: number; weekday: string } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    weekday: weekdayNames[(((epochDay(date) + 4) % 7) + 7) % 7] ?? '',
  };
}

/** 'Mon, Nov 2, 2026': in forms and records, where the year must be plain. */
export function formatDate(date: LocalDate): string {
  const { year, month, day, weekday } = parts(date);
  return `${short(weekday)}, ${short(monthName(month))} ${day}, ${year}`;
}

/** 'Mon, Nov 2' in the year of `today`, with the year otherwise: for lists. */
export function formatListDate(date: LocalDate, today: LocalDate): string {
  const { year, month, day, weekday } = parts(date);
  if (date.slice(0, 4) !== today.slice(0, 4)) {
    return `${short(weekday)}, ${short(monthName(month))} ${day}, ${year}`;
  }
  return `${short(weekday)}, ${short(monthName(month))} ${day}`;
}

/** 'Nov 2, 2026': inside a sentence. */
export function formatDay(date: LocalDate): string {
  const { year, month, day } = parts(date);
  return `${short(monthName(month))} ${day}, ${year}`;
}

/** 'Monday, November 2, 2026': headings, letters, and the name of the calendar button. */
export function formatLongDate(date: LocalDate): string {
  const { year, month, day, weekday } = parts(date);
  return `${weekday}, ${monthName(month)} ${day}, ${year}`;
}

/** 'October 2026'. */
export function formatMonth(month: Month): string {
  return `${monthName(Number(month.slice(5, 7)))} ${Number(month.slice(0, 4))}`;
}

/** 'Oct 1 – 31, 2026', 'Sep 28 – Oct 4, 2026', 'Dec 28, 2026 – Jan 3, 2027'. */
export function formatPeriod(from: LocalDate, to: LocalDate): string {
  if (from === to) return formatDay(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${formatDay(from)} – ${formatDay(to)}`;
  const start = `${short(monthName(a.month))} ${a.day}`;
  return a.month === b.month
    ? `${start} – ${b.day}, ${b.year}`
    : `${start} – ${short(monthName(b.month))} ${b.day}, ${b.year}`;
}

/** '9:30 AM' for '09:30'. */
export function formatTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** How long something has lasted, in words: 'today', '1 day', '12 days'. */
export function formatAge(since: LocalDate, today: LocalDate): string {
  const days = daysBetween(since, today);
  return days === 0 ? 'today' : plural(Math.abs(days), 'day');
}

/** When, from where we stand: 'today', 'tomorrow', 'yesterday', 'in 5 days', '12 days ago'. */
export function formatRelativeDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`;
}

/** The clock time of a stamp, 'H:MM AM', in the zone that the caller names (for status lines). */
export function formatStampTime(stamp: Instant, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(stamp));
  const part = (type: string): string => clock.find((p) => p.type === type)?.value ?? '00';
  return formatTime(`${part('hour')}:${part('minute')}`);
}
