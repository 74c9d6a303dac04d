import type { LocalDate } from '../../dates';

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

/** Of periods that overlap, those that end first stay: so the fewest are refused, in whatever order they came. */
function clashes(
  standing: readonly StatusPeriod[],
  incoming: readonly IncomingPeriod[],
): Map<number, Clash> {
  const found = new Map<number, Clash>();
  let kept: IncomingPeriod | undefined;
  const ordered = [...incoming].sort(
    (a, b) => compare(endOf(a), endOf(b)) || compare(a.from, b.from) || a.line - b.line,
  );
  for (const period of ordered) {
    const old = standing.find((other) => overlap(period, other));
    if (old) found.set(period.line, { ...old, line: null });
    else if (kept && period.from <= endOf(kept)) found.set(period.line, kept);
    else kept = period;
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
