import type { Entry } from './result';

/** Why a work is over its budget, as far as it is known; by the beginning of its name. */
const reasons: Readonly<Record<string, string>> = {};

/** Adds why to an entry that is over its budget. */
export function explain(found: Entry): Entry {
  if (found.ok || found.note !== undefined) return found;
  const known = Object.entries(reasons).find(([start]) => found.work.startsWith(start));
  return { ...found, note: known?.[1] ?? 'over its budget; not looked into yet' };
}
