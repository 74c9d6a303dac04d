import type { MatchFact } from './facts-families';
import { perFacts } from './memo';

/** Matches without the voided ones, which do not exist for any figure. */
export const liveMatches = perFacts((facts): readonly MatchFact[] =>
  facts.matches.filter(({ voided }) => !voided),
);
