import * as activity from './activity';
import type { CodeList } from './define';
import * as families from './families';
import * as people from './people';
import * as screening from './screening';
import * as training from './training';

/** Every list of the program by its export name; spec of the codes: the office package. */
export const lists = { ...people, ...training, ...activity, ...screening, ...pickLists(families) };

function pickLists({ concreteNeeds: _ignored, ...rest }: typeof families) {
  return rest;
}

export type ListKey = keyof typeof lists;

/** The lists an agency can add to, by the name they are stored under. */
export const editableLists: ReadonlyMap<string, CodeList> = new Map(
  Object.values(lists)
    .filter((list) => list.kind !== 'fixed')
    .map((list) => [list.name, list as CodeList]),
);
