import { formatDay } from '@shared/parse/format-date';

/** The time zone the program runs in. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of a stamp here, 'Nov 2, 2026'. */
export function localDay(stamp: string): string {
  return formatDay(day.format(new Date(stamp)));
}
