/** One interviewer's rating of one competency, 1 to 5; null where it did not come up. */
export interface Rating {
  rating: number | null;
  /** What they heard that speaks for it. */
  evidence: string | null;
}

/**
 * How far ratings lie apart, in words. There is no total and no mean: a decision is a conversation.
 * @param ratings those given; not the ones that did not come up
 */
export function spreadWords(ratings: readonly number[]): string {
  if (ratings.length === 0) return 'Not rated';
  const lowest = Math.min(...ratings);
  const highest = Math.max(...ratings);
  if (ratings.length === 1) return `One rating: ${lowest}`;
  if (lowest === highest) return `All gave ${lowest}`;
  const range = `${lowest} to ${highest}`;
  if (highest - lowest === 1) return `Close: ${range}`;
  return highest - lowest === 2 ? `Apart: ${range}` : `Far apart: ${range}. Talk it over.`;
}
