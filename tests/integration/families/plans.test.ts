import { familyRecord } from '@main/features/families/families.service';
import { decideRequest } from '@main/features/families/request-writes.service';
import {
  requestCounts,
  requestList,
  requestRecord,
} from '@main/features/families/requests.service';
import { capacityList } from '@main/features/matches/capacity.service';
import {
  matchContacts,
  matchCounts,
  matchList,
  matchRecord,
} from '@main/features/matches/matches.service';
import type { Office } from '@main/db/write';
import { families } from '@shared/contract/families';
import { matches } from '@shared/contract/matches';
import { expect, test } from 'vitest';
import { makeContactOf, makeMatchOf, makeNewRequest } from '../../factories/families';
import { makeMentor } from '../../factories/people';
import { plansOf } from '../../support/query-plans';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

/** Tables that only grow. A full pass over one of them would slow the page down year after year. */
const growing =
  /^SCAN (referral|mentor_match|contact|l|c|k|contact_\w+|case_event\w*|service_link|parent)\b(?!.*USING.*INDEX (referral_undecided|referral_unmatched|match_unended|match_voided))/;

const requests = (query: object) => families.requests.input.parse(query);
const list = (query: object) => matches.list.input.parse(query);

test.each<[string, (office: Office) => void]>([
  ['requests to decide', (o) => requestList(o.read, requests({}), today)],
  ['waiting requests', (o) => requestList(o.read, requests({ view: 'waiting' }), today)],
  ['what is to do', (o) => requestCounts(o.read, today)],
  ['one request', (o) => requestRecord(o.read, 1, today)],
  [
    'a decision',
    (o) =>
      decideRequest(o, {
        id: 1,
        version: 1,
        decision: 'accepted',
        decisionOn: today,
        declineReason: null,
      }),
  ],
  ['one family', (o) => familyRecord(o.read, 1, today)],
  ['open matches', (o) => matchList(o.read, list({}), today)],
  ['quiet matches', (o) => matchList(o.read, list({ view: 'quiet' }), today)],
  [
    'open matches by contact',
    (o) => matchList(o.read, list({ sort: { by: 'contact', descending: false } }), today),
  ],
  ['counts of matches', (o) => matchCounts(o.read, today)],
  ['one match', (o) => matchRecord(o.read, 1, today)],
  ['contacts of two', (o) => matchContacts(o.read, { id: 1, offset: 0, limit: 50 })],
  ['room', (o) => capacityList(o.read, today)],
])('%s: no pass over what only grows', (_name, work) => {
  const office = testOffice();
  const made = makeNewRequest(office);
  const mentorId = makeMentor(office);
  makeMatchOf(office, { mentorId, parentId: made.parentId }, { referralId: made.id });
  makeContactOf(office, { mentors: [mentorId], parents: [made.parentId], on: '2026-10-30' });
  const steps = plansOf(office, () => work(office));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((step) => growing.test(step))).toEqual([]);
});
