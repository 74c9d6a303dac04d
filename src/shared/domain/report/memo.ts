import type { Period } from '../../dates';
import type { Facts } from './facts';

/** Computes once per `Facts` object and keeps the result for as long as the facts live. */
export function perFacts<T>(build: (facts: Facts) => T): (facts: Facts) => T {
  const kept = new WeakMap<Facts, { value: T }>();
  return (facts) => {
    let entry = kept.get(facts);
    if (!entry) {
      entry = { value: build(facts) };
      kept.set(facts, entry);
    }
    return entry.value;
  };
}

/** Computes once per `Facts` object and period, so that the figures of a section share the work. */
export function perPeriod<T>(
  build: (facts: Facts, period: Period) => T,
): (facts: Facts, period: Period) => T {
  const periods = perFacts(() => new Map<string, { value: T }>());
  return (facts, period) => {
    const kept = periods(facts);
    const key = `${period.from}/${period.to}`;
    let entry = kept.get(key);
    if (!entry) {
      entry = { value: build(facts, period) };
      kept.set(key, entry);
    }
    return entry.value;
  };
}

/** Rows by a key that each has once. */
export function indexBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows by a key that several share, in the order of the rows. */
export function groupBy<T, K>(rows: Iterable<T>, key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const of = key(row);
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}

/** A row that complete facts hold (facts.ts); without it the numbers would be wrong without a sign. */
export function required<T>(rows: ReadonlyMap<number, T>, id: number, what: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The facts lack ${what} ${id}`);
  return row;
}
