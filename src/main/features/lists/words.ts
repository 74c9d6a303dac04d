import { type CodeList, labelOf, type ListItem } from '@shared/domain/lists/define';
import type { ReadDb } from '../../db/handles';
import { allLists } from './lists.service';

/** The words of a code, the agency's own values included. */
export type ListWords = (list: CodeList, code: string) => string;

export function listWords(db: ReadDb): ListWords {
  const items = new Map<string, readonly ListItem[]>(
    allLists(db).map((list) => [list.name, list.items]),
  );
  return (list, code) => labelOf(items.get(list.name) ?? list.items, code);
}
