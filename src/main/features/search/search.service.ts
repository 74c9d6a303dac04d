import type { SearchHit } from '@shared/contract/search';
import type { ReadDb } from '../../db/handles';
import { findPersonOptions } from '../people/people.service';
import { familiesByNumber } from './search.repo';

const each = 6;

/** What the search box offers for a typed text; nothing restricted is searched or shown. */
export function searchAll(db: ReadDb, text: string): SearchHit[] {
  const typed = text.trim();
  if (typed === '') return [];
  const people = findPersonOptions(db, typed, null)
    .slice(0, each)
    .map(({ id, label, detail }) => ({ path: `/people/${id}`, label, detail, group: 'People' }));
  const families = familiesByNumber(db, typed, each).map(({ id, key, region }) => ({
    path: `/families/${id}`,
    label: `Family ${key}`,
    detail: region,
    group: 'Families',
  }));
  return [...people, ...families];
}
