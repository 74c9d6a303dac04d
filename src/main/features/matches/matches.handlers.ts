import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { capacityList, findMentorOptions } from './capacity.service';
import { closeMatch, reopenMatch, unvoidMatch, updateMatch, voidMatch } from './close.service';
import {
  matchContacts,
  matchCounts,
  matchList,
  matchRecord,
  requestOptions,
} from './matches.service';
import { checkStart } from './start-check.service';
import { startMatch } from './start.service';

export const matchesHandlers: HandlersOf<'matches'> = {
  list: ({ read, clock }, input) => ok(matchList(read, input, clock.today())),
  counts: ({ read, clock }) => ok(matchCounts(read, clock.today())),
  get: ({ read, clock }, { id }) => matchRecord(read, id, clock.today()),
  contacts: ({ read }, input) => matchContacts(read, input),
  capacity: ({ read, clock }) => ok(capacityList(read, clock.today())),
  findMentors: ({ read, clock }, { text }) => ok(findMentorOptions(read, text, clock.today())),
  requestsOf: ({ read, clock }, { parentId }) => ok(requestOptions(read, parentId, clock.today())),
  check: ({ read, clock }, input) => checkStart(read, input, clock.today()),
  start: ({ office }, input) => startMatch(office, input),
  update: ({ office }, input) => updateMatch(office, input),
  close: ({ office }, input) => closeMatch(office, input),
  reopen: ({ office }, input) => reopenMatch(office, input),
  void: ({ office }, input) => voidMatch(office, input),
  unvoid: ({ office }, input) => unvoidMatch(office, input),
};
