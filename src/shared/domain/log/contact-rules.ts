/**
 * Any time from one minute counts for a contact that reached the parent; an attempt may have taken none.
 * Source: activity page ("any minutes from 1; attempts are contacts with another result").
 * @returns a sentence when the time does not fit the result, or null
 */
export function minutesProblem({
  result,
  minutes,
}: {
  result: string;
  minutes: number;
}): string | null {
  if (result === 'reached' && minutes < 1) {
    return 'Enter how long it took, from 1 minute. For an attempt, choose another result.';
  }
  return null;
}
