import type { LocalDate } from '../../dates';
import type { MatchFact } from './facts-families';
import { perFacts } from './memo';

/** Matches without the voided ones, which do not exist for any figure. */
export const liveMatches = perFacts((facts): readonly MatchFact[] =>
  facts.matches.filter(({ voided }) => !voided),
);

/** Open at the end of a day: started by then, and not ended by then. */
export function isOpenAtEndOf({ startOn, endOn }: MatchFact, day: LocalDate): boolean {
  return startOn <= day && (endOn === null || endOn > day);
}

/** Open at the start of a day, which is the end of the day before. */
export function isOpenAtStartOf({ startOn, endOn }: MatchFact, day: LocalDate): boolean {
  return startOn < day && (endOn === null || endOn >= day);
}
