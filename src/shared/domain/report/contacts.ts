import type { LocalDate, Period } from '../../dates';
import type { Facts } from './facts';
import type { ContactFact } from './facts-service';
import { perFacts, perPeriod } from './memo';

const byDate = perFacts((facts): readonly ContactFact[] => {
  const rows = facts.contacts;
  const inOrder = rows.every((row, i) => i === 0 || (rows[i - 1] as ContactFact).on <= row.on);
  return inOrder ? rows : [...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
});

/** Number of rows dated before `day`. */
function countBefore(rows: readonly ContactFact[], day: LocalDate): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as ContactFact).on < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Contacts of a period by date, whatever their result. */
export const contactsIn = perPeriod((facts: Facts, { from, to }: Period) => {
  const rows = byDate(facts);
  let end = countBefore(rows, to);
  while (end < rows.length && rows[end]?.on === to) end++;
  return rows.slice(countBefore(rows, from), end);
});

/** Contacts of a period that reached the parent, by date. */
export const reachedIn = perPeriod((facts: Facts, period: Period) =>
  contactsIn(facts, period).filter(({ result }) => result === 'reached'),
);

/** Each parent on a reached contact of a period, once. */
export const parentsReachedIn = perPeriod((facts: Facts, period: Period): ReadonlySet<number> => {
  const ids = new Set<number>();
  for (const { parentIds } of reachedIn(facts, period)) for (const id of parentIds) ids.add(id);
  return ids;
});

/** Days on which each parent was reached, ascending, as far as the contacts of these facts go. */
export const reachedDays = perFacts((facts) => {
  const days = new Map<number, LocalDate[]>();
  for (const { on, result, parentIds } of byDate(facts)) {
    if (result !== 'reached') continue;
    for (const parentId of parentIds) {
      const known = days.get(parentId);
      if (known) known.push(on);
      else days.set(parentId, [on]);
    }
  }
  return days as ReadonlyMap<number, readonly LocalDate[]>;
});
