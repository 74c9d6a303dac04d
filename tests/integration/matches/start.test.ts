import { undoChange } from '@main/features/history/history.service';
import { requestRecord } from '@main/features/families/requests.service';
import { matchRecord } from '@main/features/matches/matches.service';
import { checkStart } from '@main/features/matches/start-check.service';
import { startMatch } from '@main/features/matches/start.service';
import { historyOf } from '@main/features/history/history.service';
import { matches } from '@shared/contract/matches';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMatchOf, makeRequest } from '../../factories/families';
import { makeMentor, makeParent } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
type Office = ReturnType<typeof testOffice>;

function input(pair: { mentorId: number; parentId: number }, values: object = {}) {
  return matches.start.input.parse({
    requestId: null,
    startOn: today,
    overCapacityReason: null,
    previousMatchId: null,
    closePreviousOn: null,
    closePreviousReason: null,
    closePreviousKind: null,
    ...pair,
    ...values,
  });
}
const pairIn = (office: Office, maxMatches = 4) => ({
  mentorId: makeMentor(office, { maxMatches }),
  parentId: makeParent(office).parentId,
});
const record = (office: Office, id: number) => unwrap(matchRecord(office.read, id, today));
const codes = (office: Office, given: ReturnType<typeof input>) =>
  unwrap(checkStart(office.read, given, today)).concerns.map(({ code }) => code);

test('a match answers its request; undo lets the request wait again', () => {
  const office = testOffice();
  const pair = pairIn(office);
  const requestId = makeRequest(office, pair.parentId, {
    decision: 'accepted',
    decisionOn: '2026-10-25',
  });
  const { id, changeNo } = unwrap(startMatch(office, input(pair, { requestId })));
  expect(record(office, id)).toMatchObject({ state: 'open', requestId });
  const request = () => unwrap(requestRecord(office.read, requestId, today));
  expect(request()).toMatchObject({
    state: 'matched',
    standing: 'after 12 days',
    matches: [{ id }],
  });
  unwrap(undoChange(office, changeNo));
  expect(request()).toMatchObject({ state: 'waiting', matches: [] });
});

test('a request without a decision is accepted with the match, and undone with it', () => {
  const office = testOffice();
  const pair = pairIn(office);
  const requestId = makeRequest(office, pair.parentId, { receivedOn: '2026-10-30' });
  const given = input(pair, { requestId, startOn: '2026-10-28' });
  expect(codes(office, given)).toEqual(['before_request', 'request_new']);
  const { changeNo } = unwrap(startMatch(office, given));
  const request = () => unwrap(requestRecord(office.read, requestId, today));
  expect(request()).toMatchObject({ state: 'matched', decisionOn: '2026-10-30' });
  unwrap(undoChange(office, changeNo));
  expect(request()).toMatchObject({ state: 'new', decision: null });
});

test('only a parent partner who is not active on that day is refused', () => {
  const office = testOffice();
  const pair = pairIn(office);
  const early = input(pair, { startOn: '2026-01-04' });
  expect(startMatch(office, early)).toMatchObject({
    error: {
      code: 'RULE',
      field: 'mentorId',
      message:
        'This parent partner has no status on Jan 4, 2026. Choose someone who is active then.',
    },
  });
  office.client.prepare("update mentor_status set status = 'on_leave'").run();
  expect(startMatch(office, input(pair))).toMatchObject({
    error: {
      message:
        'This parent partner is not active on Nov 2, 2026 (on leave). Choose someone who is active then.',
    },
  });
  office.client.prepare("update mentor_status set status = 'limited'").run();
  expect(startMatch(office, input(pair)).ok).toBe(true);
});

test('past the limit a reason is asked for, and kept in history', () => {
  const office = testOffice();
  const pair = pairIn(office, 1);
  makeMatchOf(office, { ...pair, parentId: makeParent(office).parentId });
  expect(startMatch(office, input(pair))).toMatchObject({
    error: { code: 'VALIDATION', field: 'overCapacityReason' },
  });
  const reason = 'She knows the family from the group.';
  const { id } = unwrap(startMatch(office, input(pair, { overCapacityReason: reason })));
  expect(record(office, id).overCapacityReason).toBe(reason);
  expect(historyOf(office.read, 'match', id)[0]?.fields).toMatchObject({
    overCapacityReason: [null, reason],
  });
});

test('a reason that was not needed is not kept', () => {
  const office = testOffice();
  const { id } = unwrap(
    startMatch(office, input(pairIn(office), { overCapacityReason: 'left over' })),
  );
  expect(record(office, id).overCapacityReason).toBeNull();
});

test('a new match can end the earlier one in the same step, and one undo takes both back', () => {
  const office = testOffice();
  const pair = pairIn(office);
  const earlier = makeMatchOf(office, pair);
  const next = { ...pair, mentorId: makeMentor(office) };
  const rematch = input(next, {
    previousMatchId: earlier,
    closePreviousOn: '2026-11-01',
    closePreviousReason: 'rematch',
    closePreviousKind: 'planned',
  });
  expect(codes(office, input(next))).toEqual(['other_partner']);
  expect(codes(office, rematch)).toEqual([]);
  const { id, changeNo } = unwrap(startMatch(office, rematch));
  expect(record(office, earlier)).toMatchObject({
    state: 'closed',
    closureReason: 'rematch',
    next: [{ id }],
  });
  expect(record(office, id).previous?.id).toBe(earlier);
  unwrap(undoChange(office, changeNo));
  expect(record(office, earlier)).toMatchObject({ state: 'open', next: [] });
});

test.each([
  ['closePreviousOn', { closePreviousOn: '2026-08-31' }],
  ['closePreviousReason', { closePreviousReason: 'boredom' }],
])('an ending of the earlier match with a bad %s keeps nothing', (field, values) => {
  const office = testOffice();
  const pair = pairIn(office);
  const previousMatchId = makeMatchOf(office, pair);
  const given = input(pair, {
    previousMatchId,
    closePreviousOn: '2026-11-01',
    closePreviousReason: 'rematch',
    closePreviousKind: 'planned',
    ...values,
  });
  expect(startMatch(office, given)).toMatchObject({ ok: false, error: { field } });
  expect(record(office, previousMatchId)).toMatchObject({ state: 'open', next: [] });
});

test('a request or an earlier match of another parent is refused', () => {
  const office = testOffice();
  const pair = pairIn(office);
  const other = makeParent(office).parentId;
  const requestId = makeRequest(office, other);
  expect(startMatch(office, input(pair, { requestId }))).toMatchObject({
    error: { field: 'requestId' },
  });
  const previousMatchId = makeMatchOf(office, { ...pair, parentId: other });
  expect(startMatch(office, input(pair, { previousMatchId }))).toMatchObject({
    error: { field: 'previousMatchId' },
  });
  expect(startMatch(office, input({ ...pair, parentId: 999 }))).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(startMatch(office, input({ ...pair, mentorId: 999 }))).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});
