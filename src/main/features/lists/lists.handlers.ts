import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { addItem, allLists, setItemActive } from './lists.service';

export const listsHandlers: HandlersOf<'lists'> = {
  all: ({ read }) => ok(allLists(read)),
  add: ({ office }, input) => addItem(office, input),
  setActive: ({ office }, input) => setItemActive(office, input),
};
