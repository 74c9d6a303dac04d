import { daysBetween, type LocalDate } from '../../dates';

/** A period of a mentor's status; `to` is its last day, null while it goes on. */
export interface StatusPeriod {
  from: LocalDate;
  to: LocalDate | null;
}

/** A period that a package brings. */
export interface IncomingPeriod extends StatusPeriod {
  line: number;
}

/** The period that stands in the way; `line` is null when it is in the program already. */
export interface Clash extends StatusPeriod {
  line: number | null;
}

const always = '9999-12-31';
const endOf = (period: StatusPeriod) => period.to ?? always;
const overlap = (a: StatusPeriod, b: StatusPeriod) => a.from <= endOf(b) && b.from <= endOf(a);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** More than all the days of any set of periods, so that one more period always counts for more. */
const perPeriod = 100_000_000;
const worth = (period: StatusPeriod) => perPeriod + daysBetween(period.from, endOf(period)) + 1;

/** Number of periods, ordered by their ends, that end before a day. */
function endedBefore(ordered: readonly StatusPeriod[], day: LocalDate): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(ordered[middle]!) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The largest set of periods without an overlap; of several, the one that covers most days. So the fewest
 * rows are refused, and a stray day inside a long period does not push that out.
 * @param ordered by their ends
 */
function largestSet(ordered: readonly IncomingPeriod[]): IncomingPeriod[] {
  // best[i]: what the first i periods are worth together at most.
  const best = [0];
  ordered.forEach((period, i) => {
    best.push(Math.max(best[i]!, best[endedBefore(ordered, period.from)]! + worth(period)));
  });
  const kept: IncomingPeriod[] = [];
  for (let i = ordered.length; i > 0;) {
    if (best[i] === best[i - 1]) i -= 1;
    else {
      kept.unshift(ordered[i - 1]!);
      i = endedBefore(ordered, ordered[i - 1]!.from);
    }
  }
  return kept;
}

/** Refuses what overlaps a standing period, then as few of the others as need be. */
function clashes(
  standing: readonly StatusPeriod[],
  incoming: readonly IncomingPeriod[],
): Map<number, Clash> {
  const found = new Map<number, Clash>();
  const ordered = incoming
    .filter((period) => {
      const old = standing.find((other) => overlap(period, other));
      if (old) found.set(period.line, { ...old, line: null });
      return !old;
    })
    .sort((a, b) => compare(endOf(a), endOf(b)) || compare(a.from, b.from));
  const kept = largestSet(ordered);
  const lines = new Set(kept.map(({ line }) => line));
  for (const period of ordered) {
    if (!lines.has(period.line)) found.set(period.line, kept[endedBefore(kept, period.from)]!);
  }
  return found;
}

/**
 * Which periods of a package cannot go in because one mentor would have two statuses on a day. A stored
 * period with the same first day is replaced by the incoming one, unless that one is refused itself.
 * @param stored what the program has for this mentor
 * @param incoming what the package brings, each first day once
 * @returns line → the period it clashes with
 */
export function overlappingPeriods(
  stored: readonly StatusPeriod[],
  incoming: readonly IncomingPeriod[],
): Map<number, Clash> {
  const refused = new Map<number, Clash>();
  for (;;) {
    const accepted = incoming.filter(({ line }) => !refused.has(line));
    const replaced = new Set(accepted.map(({ from }) => from));
    const standing = stored.filter(({ from }) => !replaced.has(from));
    const found = clashes(standing, accepted);
    if (found.size === 0) return refused;
    for (const [line, clash] of found) refused.set(line, clash);
  }
}
