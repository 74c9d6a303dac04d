import {
  closeMatch,
  reopenMatch,
  unvoidMatch,
  updateMatch,
  voidMatch,
} from '@main/features/matches/close.service';
import { capacityList, findMentorOptions } from '@main/features/matches/capacity.service';
import {
  matchContacts,
  matchCounts,
  matchList,
  matchRecord,
  requestOptions,
} from '@main/features/matches/matches.service';
import { undoChange } from '@main/features/history/history.service';
import { matches } from '@shared/contract/matches';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeContactOf, makeMatchOf, makeRequest } from '../../factories/families';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
type Office = ReturnType<typeof testOffice>;

function pair(office: Office) {
  return {
    mentorId: makeMentor(office, {
      personId: makePerson(office, { firstName: 'Ana', lastName: 'Dawson' }),
    }),
    parentId: makeParent(office).parentId,
  };
}
const record = (office: Office, id: number) => unwrap(matchRecord(office.read, id, today));

const closing = {
  endOn: '2026-10-30',
  closureReason: 'goals_met',
  closureKind: 'planned',
  closingConversationOn: '2026-10-29',
  parentFeedback: 'She called back every time.',
  mentorFeedback: null,
} as const;

test('a match is closed with its reason, corrected, reopened and closed again', () => {
  const office = testOffice();
  const id = makeMatchOf(office, pair(office));
  expect(record(office, id)).toMatchObject({ state: 'open', length: '8 weeks' });
  unwrap(closeMatch(office, { id, version: 1, ...closing }));
  expect(record(office, id)).toMatchObject({ state: 'closed', ...closing });
  unwrap(closeMatch(office, { id, version: 2, ...closing, endOn: '2026-10-31' }));
  expect(record(office, id).endOn).toBe('2026-10-31');
  unwrap(reopenMatch(office, { id, version: 3 }));
  expect(record(office, id)).toMatchObject({
    state: 'open',
    closureReason: null,
    closureKind: null,
    parentFeedback: 'She called back every time.',
  });
  expect(reopenMatch(office, { id, version: 4 })).toMatchObject({ error: { code: 'RULE' } });
});

test('a match does not end before it starts, nor start after it ended', () => {
  const office = testOffice();
  const id = makeMatchOf(office, pair(office));
  expect(closeMatch(office, { id, version: 1, ...closing, endOn: '2026-08-31' })).toMatchObject({
    error: { field: 'endOn', message: 'Enter a date on or after Sep 1, 2026.' },
  });
  unwrap(closeMatch(office, { id, version: 1, ...closing, endOn: '2026-09-01' }));
  const move = { id, version: 2, requestId: null, previousMatchId: null };
  expect(updateMatch(office, { ...move, startOn: '2026-09-02' })).toMatchObject({
    error: { field: 'startOn' },
  });
  unwrap(updateMatch(office, { ...move, startOn: '2026-08-30' }));
  expect(record(office, id).startOn).toBe('2026-08-30');
});

test('entered in error: counts nowhere, its request waits again, and it can be taken back', () => {
  const office = testOffice();
  const two = pair(office);
  const request = makeRequest(office, two.parentId, {
    decision: 'accepted',
    decisionOn: '2026-10-22',
  });
  const id = makeMatchOf(office, two, { referralId: request });
  expect(requestOptions(office.read, two.parentId, today)[0]?.detail).toBe('Matched');
  const { changeNo } = unwrap(voidMatch(office, { id, version: 1, reason: 'Wrong parent' }));
  expect(record(office, id)).toMatchObject({ state: 'voided', voidReason: 'Wrong parent' });
  expect(matchCounts(office.read, today)).toMatchObject({ open: 0 });
  expect(requestOptions(office.read, two.parentId, today)[0]?.detail).toBe('Waiting');
  expect(closeMatch(office, { id, version: 2, ...closing })).toMatchObject({
    error: { code: 'RULE' },
  });
  unwrap(undoChange(office, changeNo));
  unwrap(voidMatch(office, { id, version: 3, reason: 'Wrong parent' }));
  unwrap(unvoidMatch(office, { id, version: 4 }));
  expect(record(office, id)).toMatchObject({ state: 'open', voidReason: null });
});

test('links to a request or an earlier match of someone else are refused at their field', () => {
  const office = testOffice();
  const two = pair(office);
  const id = makeMatchOf(office, two);
  const otherParent = makeParent(office).parentId;
  const otherMatch = makeMatchOf(office, { ...two, parentId: otherParent });
  const otherRequest = makeRequest(office, otherParent);
  const change = (values: { requestId?: number; previousMatchId?: number }) =>
    updateMatch(office, {
      id,
      version: 1,
      startOn: '2026-09-01',
      requestId: null,
      previousMatchId: null,
      ...values,
    });
  expect(change({ requestId: otherRequest })).toMatchObject({ error: { field: 'requestId' } });
  for (const previousMatchId of [otherMatch, id, 999])
    expect(change({ previousMatchId })).toMatchObject({ error: { field: 'previousMatchId' } });
  const earlier = makeMatchOf(office, two, { startOn: '2026-05-01', endOn: '2026-08-01' });
  unwrap(change({ previousMatchId: earlier }));
  expect(record(office, id).previous?.id).toBe(earlier);
  expect(record(office, earlier).next.map((line) => line.id)).toEqual([id]);
});

test('the record counts reached contacts between the two during the match, and pages all of them', () => {
  const office = testOffice();
  const two = pair(office);
  const other = makeMentor(office);
  const id = makeMatchOf(office, two, { endOn: '2026-10-20' });
  const contact = (on: string, mentorId: number, result = 'reached') =>
    makeContactOf(office, { mentors: [mentorId], parents: [two.parentId], on, result });
  contact('2026-08-31', two.mentorId);
  contact('2026-09-01', two.mentorId);
  contact('2026-10-20', two.mentorId);
  contact('2026-10-21', two.mentorId);
  contact('2026-10-10', other);
  contact('2026-10-11', two.mentorId, 'no_answer');
  expect(record(office, id)).toMatchObject({
    contactCount: 2,
    contactMinutes: 60,
    lastReachedOn: '2026-10-21',
    lastContact: '12 days ago',
  });
  const page = (offset: number) => {
    const { rows, more } = unwrap(matchContacts(office.read, { id, offset, limit: 3 }));
    return [more, ...rows.map(({ on }) => on)];
  };
  expect(page(0)).toEqual([true, '2026-10-21', '2026-10-20', '2026-10-11']);
  expect(page(3)).toEqual([false, '2026-09-01', '2026-08-31']);
  expect(matchContacts(office.read, { id: 99, offset: 0, limit: 3 }).ok).toBe(false);
});

test('the list searches either name, filters by parent partner, and sorts', () => {
  const office = testOffice();
  const two = pair(office);
  const zoe = makeMentor(office, {
    personId: makePerson(office, { firstName: 'Zoe', lastName: 'Adler' }),
  });
  const maria = makeParent(office);
  office.client
    .prepare(
      "update person set first_name='Maria', last_name='Quispe', search_name='quispe maria' where id=?",
    )
    .run(maria.personId);
  const a = makeMatchOf(office, two, { startOn: '2026-09-01' });
  const b = makeMatchOf(
    office,
    { mentorId: zoe, parentId: maria.parentId },
    { startOn: '2026-10-01' },
  );
  makeContactOf(office, { mentors: [two.mentorId], parents: [two.parentId], on: '2026-10-25' });
  const ids = (query: object) =>
    matchList(office.read, matches.list.input.parse(query), today).rows.map(({ id }) => id);
  expect(ids({})).toEqual([a, b]);
  expect(ids({ search: 'quis' })).toEqual([b]);
  expect(ids({ search: 'daw' })).toEqual([a]);
  expect(ids({ mentorId: zoe })).toEqual([b]);
  expect(ids({ parentId: two.parentId })).toEqual([a]);
  expect(ids({ sort: { by: 'mentor', descending: false } })).toEqual([b, a]);
  expect(ids({ sort: { by: 'contact', descending: false } })).toEqual([b, a]);
  expect(ids({ sort: { by: 'start', descending: true }, limit: 1 })).toEqual([b]);
  expect(ids({ view: 'quiet' })).toEqual([b]);
  expect(matchCounts(office.read, today)).toEqual({
    open: 2,
    quiet: 1,
    starting: 0,
    sentence: '2 matches are open. 1 is quiet: no contact for 14 days or more.',
  });
});

test('capacity counts open matches, and the hours of this month with travel and program work', () => {
  const office = testOffice();
  const two = pair(office);
  makeMatchOf(office, two);
  makeMatchOf(office, two, { endOn: today });
  makeMatchOf(office, two, { voided: true });
  makeContactOf(office, {
    mentors: [two.mentorId],
    parents: [two.parentId],
    on: '2026-11-01',
    minutes: 90,
  });
  makeContactOf(office, {
    mentors: [two.mentorId],
    parents: [two.parentId],
    on: '2026-10-31',
    minutes: 90,
  });
  makeContactOf(office, {
    mentors: [two.mentorId],
    parents: [two.parentId],
    on: '2026-11-03',
    minutes: 90,
  });
  office.client
    .prepare("update contact set travel_minutes = 20 where on_date = '2026-11-01'")
    .run();
  expect(capacityList(office.read, today)).toMatchObject([
    {
      mentorId: two.mentorId,
      openMatches: 1,
      minutesThisMonth: 110,
      maxMatches: 4,
      maxHoursMonth: 40,
      full: false,
    },
  ]);
  office.client.prepare("update mentor_status set to_date = '2026-11-01'").run();
  expect(capacityList(office.read, today)).toEqual([]);
  expect(findMentorOptions(office.read, 'daw', today)).toEqual([
    { id: two.mentorId, label: 'Ana Dawson', detail: 'No status today', active: false },
  ]);
});
