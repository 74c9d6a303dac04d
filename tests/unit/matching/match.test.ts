import { addDays } from '@shared/dates';
import { isActiveOn, statusOn } from '@shared/domain/matching/active';
import { matchLength, matchStateOn } from '@shared/domain/matching/match-state';
import { isQuiet, lastContactWords, quietSince } from '@shared/domain/matching/quiet';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const open = { startOn: '2026-09-01', endOn: null, lastReachedOn: null, voided: null };

test.each([
  [{ startOn: '2026-11-03', endOn: null }, 'starting'],
  [{ startOn: today, endOn: null }, 'open'],
  [{ startOn: '2026-09-01', endOn: '2026-11-03' }, 'open'],
  [{ startOn: '2026-09-01', endOn: today }, 'closed'],
  [{ startOn: today, endOn: today }, 'closed'],
])('%o is %s at the end of today', (dates, state) => {
  expect(matchStateOn({ ...dates, voided: false }, today)).toBe(state);
  expect(matchStateOn({ ...dates, voided: true }, today)).toBe('voided');
});

test.each([
  ['2026-11-02', null, '0 days'],
  ['2026-11-01', null, '1 day'],
  ['2026-10-26', null, '1 week'],
  ['2026-10-20', null, '1 week'],
  ['2026-10-19', null, '2 weeks'],
  ['2026-09-01', '2026-09-04', '3 days'],
  ['2026-11-03', null, ''],
])('from %s to %s lasts %s', (startOn, endOn, words) => {
  expect(matchLength({ startOn, endOn }, today)).toBe(words);
});

test('a match is quiet on the fourteenth day without contact, not the day before', () => {
  expect(isQuiet({ ...open, lastReachedOn: '2026-10-19' }, today, 14)).toBe(true);
  expect(isQuiet({ ...open, lastReachedOn: '2026-10-20' }, today, 14)).toBe(false);
});

test('a new match has as long from its start; a closed one is not quiet', () => {
  expect(isQuiet({ ...open, startOn: '2026-10-20' }, today, 14)).toBe(false);
  expect(isQuiet({ ...open, startOn: '2026-10-19' }, today, 14)).toBe(true);
  expect(quietSince({ ...open, startOn: '2026-10-19', lastReachedOn: '2026-05-01' })).toBe(
    '2026-10-19',
  );
  expect(isQuiet({ ...open, endOn: '2026-11-01' }, today, 14)).toBe(false);
});

test('once quiet, a match stays quiet until it is reached or closed', () => {
  const day = fc.nat(400).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(
      day,
      fc.option(day),
      day,
      fc.integer({ min: 1, max: 60 }),
      (startOn, last, on, n) => {
        const match = { startOn, endOn: null, lastReachedOn: last };
        if (isQuiet(match, on, n)) expect(isQuiet(match, addDays(on, 1), n)).toBe(true);
        expect(isQuiet({ ...match, lastReachedOn: on }, on, n)).toBe(false);
      },
    ),
  );
});

test('the last contact in words', () => {
  expect([null, today, '2026-10-21'].map((on) => lastContactWords(on, today))).toEqual([
    'None yet',
    'today',
    '12 days ago',
  ]);
});

test('active is a status period of active or limited that covers the day, ends included', () => {
  const periods = [
    { status: 'active', from: '2026-01-05', to: '2026-03-31' },
    { status: 'on_leave', from: '2026-04-01', to: '2026-04-30' },
    { status: 'limited', from: '2026-05-01', to: null },
  ];
  const days = ['2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01', '2026-05-01', '2027-01-01'];
  expect(days.map((day) => isActiveOn(periods, day))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
  ]);
  expect(days.map((day) => statusOn(periods, day))).toEqual([
    null,
    'active',
    'active',
    'on_leave',
    'limited',
    'limited',
  ]);
});
