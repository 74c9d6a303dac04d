import {
  requestCounts,
  requestList,
  requestRecord,
} from '@main/features/families/requests.service';
import { families } from '@shared/contract/families';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeContactOf, makeMatchOf, makeNewRequest, makeRequest } from '../../factories/families';
import { makeMentor, makeParent } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const all = families.requests.input.parse({ view: 'all' });

test('first contact is the first that reached the parent on or after the request', () => {
  const office = testOffice();
  const mentor = makeMentor(office);
  const { parentId } = makeParent(office);
  const id = makeRequest(office, parentId);
  const seen = () => {
    const { firstContact, firstContactOn, attempts } = unwrap(
      requestRecord(office.read, id, today),
    );
    return {
      firstContact,
      firstContactOn,
      attempts: attempts.map(({ on, result }) => [on, result]),
    };
  };
  const contact = (on: string, result: string) =>
    makeContactOf(office, { mentors: [mentor], parents: [parentId], on, result });
  contact('2026-10-20', 'reached');
  expect(seen()).toEqual({ firstContact: 'Not yet', firstContactOn: null, attempts: [] });
  contact('2026-10-22', 'no_answer');
  expect(seen().firstContact).toBe('1 attempt so far');
  contact('2026-10-24', 'reached');
  contact('2026-10-28', 'reached');
  expect(seen()).toEqual({
    firstContact: 'Reached after 3 days',
    firstContactOn: '2026-10-24',
    attempts: [
      ['2026-10-22', 'no_answer'],
      ['2026-10-24', 'reached'],
    ],
  });
});

test('the list searches by name and number, filters, sorts and pages', () => {
  const office = testOffice();
  makeNewRequest(office, {
    firstName: 'Ana',
    lastName: 'Alba',
    familyNumber: 'F-10',
    receivedOn: '2026-10-01',
    language: 'es',
  });
  makeNewRequest(office, {
    firstName: 'Zoe',
    lastName: 'Zimmer',
    familyNumber: 'F-20',
    receivedOn: '2026-10-02',
    channel: 'self',
  });
  const names = (query: Partial<typeof all>) => {
    const { total, rows } = requestList(office.read, { ...all, ...query }, today);
    return [total, ...rows.map(({ parent }) => parent.name)];
  };
  expect(names({})).toEqual([2, 'Ana Alba', 'Zoe Zimmer']);
  expect(names({ sort: { by: 'parent', descending: true } })).toEqual([
    2,
    'Zoe Zimmer',
    'Ana Alba',
  ]);
  expect(names({ search: 'zim' })).toEqual([1, 'Zoe Zimmer']);
  expect(names({ search: 'f-10' })).toEqual([1, 'Ana Alba']);
  expect(names({ search: '%' })).toEqual([0]);
  expect(names({ language: 'es' })).toEqual([1, 'Ana Alba']);
  expect(names({ channel: 'self' })).toEqual([1, 'Zoe Zimmer']);
  expect(names({ limit: 1, offset: 1 })).toEqual([2, 'Zoe Zimmer']);
  expect(names({ state: 'waiting' })).toEqual([0]);
});

test('what is to do is counted and said; parents are counted once', () => {
  const office = testOffice();
  expect(requestCounts(office.read, today).sentence).toBe(
    'No one is waiting, and every request has a decision.',
  );
  const { parentId } = makeParent(office);
  const accepted = { decision: 'accepted', decisionOn: '2026-10-25' };
  makeRequest(office, parentId, accepted);
  makeRequest(office, parentId, { ...accepted, receivedOn: '2026-10-25' });
  makeRequest(office, makeParent(office).parentId);
  expect(requestCounts(office.read, today)).toEqual({
    undecided: 1,
    waiting: 2,
    sentence: '1 parent is waiting, for 12 days. 1 request needs a decision.',
  });
  const mentorId = makeMentor(office);
  makeMatchOf(office, { mentorId, parentId }, { referralId: 1, startOn: today });
  expect(requestCounts(office.read, today).waiting).toBe(1);
});
