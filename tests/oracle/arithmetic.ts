/** Days, exact decimals and rounding, in the plainest way that is exact. */

const dayInMilliseconds = 86_400_000;

function utc(date: string): number {
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

export function days(from: string, to: string): number {
  return (utc(to) - utc(from)) / dayInMilliseconds;
}

export function plusDays(date: string, count: number): string {
  return new Date(utc(date) + count * dayInMilliseconds).toISOString().slice(0, 10);
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  return plusDays(firstDayOf(monthAfter(month)), -1);
}

export function monthBefore(month: string): string {
  return plusDays(firstDayOf(month), -1).slice(0, 7);
}

function monthAfter(month: string): string {
  return plusDays(firstDayOf(month), 31).slice(0, 7);
}

/** The first day of the fiscal year that the month belongs to. */
export function fiscalYearStart(month: string, startMonth: number): string {
  let candidate = month;
  while (Number(candidate.slice(5, 7)) !== startMonth) candidate = monthBefore(candidate);
  return firstDayOf(candidate);
}

/** A decimal as a whole number of ten-thousandths. */
export function tenThousandths(decimal: string): bigint {
  if (decimal === '') return 0n;
  const parts = /^(\d+)(?:\.(\d{1,4}))?$/.exec(decimal);
  if (parts === null) throw new Error(`Not a decimal: ${decimal}`);
  return BigInt((parts[1] ?? '') + (parts[2] ?? '').padEnd(4, '0'));
}

/** Divides numbers that are not negative; a half goes up. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** part ÷ whole with so many decimals, a half going up; null when there is no whole. */
export function ratio(part: number, whole: number, decimals: number): number | null {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  return Number(divideHalfUp(BigInt(part * scale), BigInt(whole))) / scale;
}

/** {n, median}: the middle of an even number is the mean of the two, null when n = 0. */
export function medianOf(values: number[]): { n: number; median: number | null } {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, median: null };
  const upper = sorted[Math.floor(n / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((n - 1) / 2)] ?? Number.NaN;
  return { n, median: (lower + upper) / 2 };
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function distinct(values: string[]): string[] {
  return [...new Set(values)];
}

/** Adds up amounts by value. Counts by value leave out zeros, and what was not recorded. */
export function byValue(entries: [value: string, amount: number][]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [value, amount] of entries) {
    if (value !== '' && amount !== 0) totals[value] = (totals[value] ?? 0) + amount;
  }
  return totals;
}

export function countByValue(values: string[]): Record<string, number> {
  return byValue(values.map((value) => [value, 1]));
}
