import type { Period } from '../../dates';
import { isOpenAtEndOf } from '../matching/match-state';
import { activeMentorsOn } from './active-mentors';
import { reachedIn } from './contacts';
import type { Facts } from './facts';
import type { MatchFact } from './facts-families';
import { liveMatches } from './live-matches';
import { perPeriod } from './memo';

/** Reached contacts between the two people of a match, in one period. */
export interface PairTotal {
  contacts: number;
  minutes: number;
}

/** Matches that were open through the whole period: started on or before its first day, open at the end of its last. */
export const openThroughout = perPeriod(
  (facts: Facts, { from, to }: Period): readonly MatchFact[] =>
    liveMatches(facts).filter((match) => match.startOn <= from && isOpenAtEndOf(match, to)),
);

/** Totals for the pairs of the matches open throughout a period, by mentor and parent. */
const pairTotals = perPeriod((facts, period) => {
  const totals = new Map<number, Map<number, PairTotal>>();
  for (const { mentorId, parentId } of openThroughout(facts, period)) {
    const parents = totals.get(mentorId) ?? new Map<number, PairTotal>();
    parents.set(parentId, { contacts: 0, minutes: 0 });
    totals.set(mentorId, parents);
  }
  for (const { mentorIds, parentIds, minutes } of reachedIn(facts, period)) {
    for (const mentorId of mentorIds) {
      const parents = totals.get(mentorId);
      if (!parents) continue;
      for (const parentId of parentIds) {
        const total = parents.get(parentId);
        if (!total) continue;
        total.contacts++;
        total.minutes += minutes;
      }
    }
  }
  return totals;
});

/** What happened in the period between the two of a match that was open throughout it. */
export function pairTotal(facts: Facts, period: Period, match: MatchFact): PairTotal {
  const total = pairTotals(facts, period).get(match.mentorId)?.get(match.parentId);
  return total ?? { contacts: 0, minutes: 0 };
}

/** Open matches at the end of the period of every mentor active on its last day, zeros included. */
export function openMatchesPerMentor(facts: Facts, { to }: Period): ReadonlyMap<number, number> {
  const open = new Map(activeMentorsOn(facts, to).map((mentorId) => [mentorId, 0]));
  for (const match of liveMatches(facts)) {
    const known = open.get(match.mentorId);
    if (known !== undefined && isOpenAtEndOf(match, to)) open.set(match.mentorId, known + 1);
  }
  return open;
}
