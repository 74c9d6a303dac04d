export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Index of the one name that starts with `text` (at least three letters), or -1. */
function indexByStart(names: readonly string[], text: string): number {
  if (text.length < 3) return -1;
  return names.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()));
}

/** 1-12 for 'nov', 'Nov.', 'sept', 'November'; 0 when it is no month. */
export function monthNumber(text: string): number {
  return indexByStart(monthNames, text.replace(/\.$/, '')) + 1;
}

/** 0 (Sunday) to 6 for 'mon', 'tues', 'Wednesday'; -1 when it is no weekday. */
export function weekdayNumber(text: string): number {
  return indexByStart(weekdayNames, text.replace(/\.$/, ''));
}

/** Two-digit years 00-69 are 20xx, 70-99 are 19xx. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
