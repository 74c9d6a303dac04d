import { formatCount, formatMiles, formatMoney } from './format';
import { misunderstood, normalize, understood, type Parsed } from './result';

export interface AmountOptions {
  min?: number;
  max?: number;
}

/** '1,234.5' with commas only where they separate thousands → ['1234', '5']; null when it is no number. */
function digits(typed: string): [string, string] | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(typed);
  if (!match || !/\d/.test(typed)) return null;
  return [(match[1] ?? '').replaceAll(',', ''), match[2] ?? ''];
}

function scaled(whole: string, fraction: string, places: number): number {
  return Number(`${whole || '0'}${fraction.padEnd(places, '0')}`);
}

const isNegative = (typed: string): boolean => /^\$? ?[-−–]/.test(typed) || /^\(.*\)$/.test(typed);

/** Dollars as typed ($1,234.50, 1234.5, 12) → cents. Limits are in cents. */
export function parseMoney(text: string, options: AmountOptions = {}): Parsed<number> {
  const { min = 0, max = 99_999_999 } = options;
  const typed = normalize(text);
  if (isNegative(typed)) return misunderstood('Enter an amount of zero or more, like 12.50.');
  const parts = digits(typed.replace(/^\$ ?/, ''));
  if (!parts) return misunderstood('Enter an amount in dollars, like 12.50.');
  if (parts[1].length > 2) return misunderstood('Enter cents with two digits, like 12.50.');
  const cents = scaled(parts[0], parts[1], 2);
  if (cents > max) return misunderstood(`Enter ${formatMoney(max)} or less.`);
  if (cents < min) return misunderstood(`Enter ${formatMoney(min)} or more.`);
  return understood(cents);
}

/** Miles with at most one decimal (12, 12.3, '12.3 mi') → tenths. Limits are in tenths. */
export function parseMiles(text: string, options: AmountOptions = {}): Parsed<number> {
  const { min = 0, max = 9_999 } = options;
  const typed = normalize(text);
  if (isNegative(typed)) return misunderstood('Miles cannot be less than zero. Enter like 12.3.');
  const parts = digits(typed.replace(/ ?(?:mi|mile|miles)\.?$/, ''));
  if (!parts) return misunderstood('Enter miles, like 12 or 12.3.');
  if (parts[1].length > 1) return misunderstood('Enter miles with one decimal, like 12.3.');
  const tenths = scaled(parts[0], parts[1], 1);
  if (tenths > max) return misunderstood(`Enter ${formatMiles(max)} miles or fewer.`);
  if (tenths < min) return misunderstood(`Enter ${formatMiles(min)} miles or more.`);
  return understood(tenths);
}

/** A whole number, commas allowed. */
export function parseWhole(text: string, options: AmountOptions = {}): Parsed<number> {
  const { min = 0, max = 999_999 } = options;
  const typed = normalize(text);
  const range = `Enter a whole number from ${formatCount(min)} to ${formatCount(max)}.`;
  const negative = /^[-−–] ?(\d+)$/.exec(typed);
  const parts = negative ? ([negative[1], ''] as const) : digits(typed);
  if (!parts || (parts[1] !== '' && !/^0+$/.test(parts[1]))) return misunderstood(range);
  const value = Number(parts[0]) * (negative ? -1 : 1);
  if (value < min || value > max) return misunderstood(range);
  return understood(value === 0 ? 0 : value);
}
