import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { personAsParent } from './as-parent.service';
import { familyRegions, requestedLanguages } from './distinct.repo';
import {
  familyList,
  familyRecord,
  findFamilyOptions,
  findParentOptions,
  freshFamilyNumber,
} from './families.service';
import { eventRecord, linkRecord } from './family-parts.service';
import {
  addEvent,
  addLink,
  addParent,
  createFamily,
  removeEvent,
  removeLink,
  updateEvent,
  updateFamily,
  updateLink,
  updateParent,
} from './family-writes.service';
import {
  createRequest,
  decideRequest,
  updateRequest,
  withdrawRequest,
} from './request-writes.service';
import { requestCounts, requestList, requestRecord } from './requests.service';

export const familiesHandlers: HandlersOf<'families'> = {
  requests: ({ read, clock }, input) => ok(requestList(read, input, clock.today())),
  requestCounts: ({ read, clock }) => ok(requestCounts(read, clock.today())),
  requestLanguages: ({ read }) => ok(requestedLanguages(read)),
  request: ({ read, clock }, { id }) => requestRecord(read, id, clock.today()),
  list: ({ read, clock }, input) => ok(familyList(read, input, clock.today())),
  get: ({ read, clock }, { id }) => familyRecord(read, id, clock.today()),
  regions: ({ read }) => ok(familyRegions(read)),
  nextNumber: ({ read }) => ok(freshFamilyNumber(read)),
  find: ({ read }, { text }) => ok(findFamilyOptions(read, text)),
  findParents: ({ read }, { text }) => ok(findParentOptions(read, text)),
  asParent: ({ read, clock }, { personId }) => personAsParent(read, personId, clock.today()),
  event: ({ read }, { id }) => eventRecord(read, id),
  link: ({ read }, { id }) => linkRecord(read, id),
  createRequest: ({ office }, input) => createRequest(office, input),
  updateRequest: ({ office }, input) => updateRequest(office, input),
  decideRequest: ({ office }, input) => decideRequest(office, input),
  withdrawRequest: ({ office }, input) => withdrawRequest(office, input),
  createFamily: ({ office }, input) => createFamily(office, input),
  updateFamily: ({ office }, input) => updateFamily(office, input),
  addParent: ({ office }, input) => addParent(office, input),
  updateParent: ({ office }, input) => updateParent(office, input),
  addEvent: ({ office }, input) => addEvent(office, input),
  updateEvent: ({ office }, input) => updateEvent(office, input),
  removeEvent: ({ office }, input) => removeEvent(office, input),
  addLink: ({ office }, input) => addLink(office, input),
  updateLink: ({ office }, input) => updateLink(office, input),
  removeLink: ({ office }, input) => removeLink(office, input),
};
