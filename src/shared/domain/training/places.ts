/** Places still free in a cohort; null without a limit. */
export function placesLeft(capacity: number | null, inTraining: number): number | null {
  return capacity === null ? null : Math.max(0, capacity - inTraining);
}

/** 'Full', '1 place left', or empty without a limit. */
export function placesWords(capacity: number | null, inTraining: number): string {
  const left = placesLeft(capacity, inTraining);
  if (left === null) return '';
  if (left === 0) return 'Full';
  return left === 1 ? '1 place left' : `${left} places left`;
}
