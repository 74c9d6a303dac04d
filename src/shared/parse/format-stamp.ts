import { daysBetween, type Instant, type LocalDate } from '../dates';
import { plural } from './format';
import { formatDate, formatDay, formatStampTime } from './format-date';

const minute = 60_000;
const hour = 60 * minute;

/** The calendar day of a stamp in a time zone: 'YYYY-MM-DD'. */
export function stampDay(stamp: Instant, timeZone: string): LocalDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(stamp));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** 'Mon, Nov 2, 2026, 4:05 PM', by the clock on the wall in a time zone. */
export function formatStamp(stamp: Instant, timeZone: string): string {
  return `${formatDate(stampDay(stamp, timeZone))}, ${formatStampTime(stamp, timeZone)}`;
}

/** 'Nov 2, 2026, 4:05 PM': inside a sentence. */
export function formatStampShort(stamp: Instant, timeZone: string): string {
  return `${formatDay(stampDay(stamp, timeZone))}, ${formatStampTime(stamp, timeZone)}`;
}

/**
 * How long ago a stamp is: 'just now', '5 minutes ago', '2 hours ago' on the same day, then calendar days:
 * 'yesterday', '9 days ago'. One from the future (a clock that was set back) is 'just now'.
 */
export function formatAgo(stamp: Instant, now: Instant, timeZone: string): string {
  const passed = Date.parse(now) - Date.parse(stamp);
  if (passed < minute) return 'just now';
  if (passed < hour) return `${plural(Math.floor(passed / minute), 'minute')} ago`;
  const days = daysBetween(stampDay(stamp, timeZone), stampDay(now, timeZone));
  if (days === 0) return `${plural(Math.floor(passed / hour), 'hour')} ago`;
  return days === 1 ? 'yesterday' : `${plural(days, 'day')} ago`;
}
