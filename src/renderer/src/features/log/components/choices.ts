import type { ListKey } from '@shared/domain/lists';
import type { Words } from '../../../lib/lists';

/** What can be chosen now, and what was chosen before it was retired. */
export function choicesWith(
  words: Words,
  list: ListKey,
  chosen: readonly string[],
): { value: string; label: string }[] {
  const active = words.choices(list);
  const known = new Set(active.map(({ value }) => value));
  const retired = chosen.filter((code) => !known.has(code));
  return [...active, ...retired.map((code) => ({ value: code, label: words.label(list, code) }))];
}
