const words = new Intl.Collator('en-US', { sensitivity: 'base', numeric: true });

/** Order of two cell values: numbers by size, words as in a phone book. Unknown is handled outside. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return words.compare(String(a ?? ''), String(b ?? ''));
}
