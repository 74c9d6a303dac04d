import type { LocalDate } from '../../dates';
import type { Facts } from './facts';
import type { RateFact } from './facts-mentors';
import { groupBy, perFacts } from './memo';
import { divideHalfUp } from './values';

export type RateKind = 'stipend_hour' | 'mileage';

/** Rates of each kind, the latest first. */
const ratesByKind = perFacts((facts): ReadonlyMap<string, readonly RateFact[]> =>
  groupBy(
    [...facts.rates].sort((a, b) => (a.from < b.from ? 1 : -1)),
    ({ kind }) => kind,
  ),
);

/**
 * Finds the rate in force on a day, in 1/100,000 of a dollar: the latest that began by then; null
 * without one. Remembers the last day asked for, because lines come in the order of their dates.
 */
export function rateFinder(facts: Facts, kind: RateKind): (day: LocalDate) => number | null {
  const rates = ratesByKind(facts).get(kind) ?? [];
  let last: { day: LocalDate; rate: number | null } | null = null;
  return (day) => {
    if (last?.day !== day)
      last = { day, rate: rates.find(({ from }) => from <= day)?.amount ?? null };
    return last.rate;
  };
}

/** Cents for minutes at an hourly rate in 1/100,000 of a dollar, a half cent rounded up. */
export function stipendCents(minutes: number, rate: number): number {
  return divideHalfUp(minutes * rate, 60_000);
}

/** Cents for tenths of a mile at a rate per mile in 1/100,000 of a dollar, a half cent rounded up. */
export function mileageCents(milesTenths: number, rate: number): number {
  return divideHalfUp(milesTenths * rate, 10_000);
}
