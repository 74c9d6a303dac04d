import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import {
  createPerson,
  findPersonOptions,
  peopleList,
  personRecord,
  possibleDuplicates,
  updatePerson,
} from './people.service';
import { personTimeline } from './timeline.service';

export const peopleHandlers: HandlersOf<'people'> = {
  list: ({ read, clock }, input) => ok(peopleList(read, input, clock.today())),
  get: ({ read, clock }, { id }) => personRecord(read, id, clock.today()),
  find: ({ read }, { text, role }) => ok(findPersonOptions(read, text, role)),
  duplicates: ({ read }, input) => ok(possibleDuplicates(read, input)),
  create: ({ office }, input) => createPerson(office, input),
  update: ({ office }, input) => updatePerson(office, input),
  timeline: ({ read }, input) => personTimeline(read, input),
};
