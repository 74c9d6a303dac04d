import type { RequestDates } from '@shared/domain/families/request-state';
import {
  firstContactWords,
  pastTargets,
  requestsSentence,
  standingWords,
  waitingWords,
} from '@shared/domain/families/request-words';
import { declineReasonWords } from '@shared/domain/families/decline-reasons';
import { nextFamilyNumber } from '@shared/domain/families/family-number';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const request: RequestDates = {
  receivedOn: '2026-10-21',
  decision: 'accepted',
  decisionOn: '2026-10-24',
  withdrawnOn: '2026-10-22',
  matchedOn: '2026-10-30',
};

test.each([
  ['new', {}, '12 days', 'for 12 days'],
  ['waiting', { receivedOn: '2026-11-01' }, '1 day', 'for 1 day'],
  ['waiting', { receivedOn: today }, 'Since today', 'since today'],
  ['new', { receivedOn: '2026-11-09' }, 'Dated in the future', 'dated in the future'],
  ['matched', {}, '9 days', 'after 9 days'],
  ['matched', { matchedOn: '2026-10-21' }, 'Same day', 'the same day'],
  ['matched', { matchedOn: '2026-10-20' }, 'Same day', 'the same day'],
  ['declined', {}, '3 days', 'after 3 days'],
  ['withdrawn', {}, '1 day', 'after 1 day'],
] as const)('%s with %o waits in words: %s, %s', (state, dates, column, standing) => {
  const row = { ...request, ...dates };
  expect([waitingWords(row, state, today), standingWords(row, state, today)]).toEqual([
    column,
    standing,
  ]);
});

test.each([
  [{ reachedOn: '2026-10-24', attempts: 2 }, 'Reached after 3 days'],
  [{ reachedOn: '2026-10-21', attempts: 0 }, 'Reached the same day'],
  [{ reachedOn: null, attempts: 1 }, '1 attempt so far'],
  [{ reachedOn: null, attempts: 0 }, 'Not yet'],
])('first contact %o reads %s', (contact, words) => {
  expect(firstContactWords({ receivedOn: '2026-10-21', ...contact })).toBe(words);
});

test('what is past a target is said, and only for what still waits', () => {
  const targets = { firstContactDays: 5, matchDays: 10, decisionDays: 5 };
  const late = (
    state: 'new' | 'waiting' | 'matched',
    receivedOn: string,
    reachedOn: string | null,
  ) => pastTargets({ ...request, receivedOn, reachedOn }, state, targets, today);
  expect(late('new', '2026-10-27', null)).toEqual([
    'No decision after 5 days',
    'No first contact after 5 days',
  ]);
  expect(late('new', '2026-10-28', null)).toEqual([]);
  expect(late('waiting', '2026-10-22', '2026-10-23')).toEqual(['No match after 10 days']);
  expect(late('waiting', '2026-10-23', '2026-10-23')).toEqual([]);
  expect(late('matched', '2026-01-01', null)).toEqual([]);
});

test.each([
  [
    { undecided: 0, waitingParents: 0, waitingSince: null },
    'No one is waiting, and every request has a decision.',
  ],
  [
    { undecided: 2, waitingParents: 0, waitingSince: null },
    'No one is waiting for a match. 2 requests need a decision.',
  ],
  [{ undecided: 0, waitingParents: 1, waitingSince: today }, '1 parent is waiting since today.'],
  [
    { undecided: 0, waitingParents: 1, waitingSince: '2026-10-21' },
    '1 parent is waiting, for 12 days.',
  ],
  [
    { undecided: 1, waitingParents: 3, waitingSince: '2026-10-21' },
    '3 parents are waiting, the longest 12 days. 1 request needs a decision.',
  ],
  [{ undecided: 0, waitingParents: 2, waitingSince: today }, '2 parents are waiting since today.'],
])('%o: %s', (counts, sentence) => {
  expect(requestsSentence(counts, today)).toBe(sentence);
});

test.each([
  ['capacity', 'No parent partner has room'],
  ['moved_away', 'Moved away'],
  ['Lives with her aunt in Ohio now', 'Lives with her aunt in Ohio now'],
])('the reason %s reads "%s"', (reason, words) => {
  expect(declineReasonWords(reason)).toBe(words);
});

test.each([
  [null, 'FAM0001'],
  ['FAM0095', 'FAM0096'],
  ['FAM0999', 'FAM1000'],
  ['9', '10'],
  ['F-2026-007', 'F-2026-008'],
  ['no number', 'FAM0001'],
])('after %s comes %s', (last, next) => {
  expect(nextFamilyNumber(last)).toBe(next);
});
