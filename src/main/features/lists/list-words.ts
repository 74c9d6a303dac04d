import type { Words } from '@shared/domain/report/workbook';
import type { ReadDb } from '../../db/handles';
import { allLists } from './lists.service';

/** The words of every list: name → code → words. */
export function listWords(read: ReadDb): Words {
  return Object.fromEntries(
    allLists(read).map((list) => [
      list.name,
      Object.fromEntries(list.items.map((item) => [item.code, item.label])),
    ]),
  );
}
