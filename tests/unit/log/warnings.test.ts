import {
  doubleWarning,
  futureWarning,
  isWithinMatch,
  longDayWarnings,
  matchWarnings,
} from '@shared/domain/log/warnings';
import { minutesProblem } from '@shared/domain/log/contact-rules';
import { describe, expect, test } from 'vitest';

test('only a day still to come is odd', () => {
  expect(futureWarning('2026-11-02', '2026-11-02')).toBeNull();
  expect(futureWarning('2026-11-03', '2026-11-02')).toEqual({
    code: 'future',
    field: 'on',
    message: 'Nov 3, 2026 is still to come. Check the date.',
  });
});

test('twelve hours are a day, a minute more is said with the name', () => {
  const mentors = [
    { name: 'Ana Lopez', otherMinutes: 600 },
    { name: 'Bo Adams', otherMinutes: 601 },
  ];
  expect(longDayWarnings(mentors, 120).map(({ message }) => message)).toEqual([
    'With this, Bo Adams has 12 h 1 min on that day.',
  ]);
  expect(longDayWarnings([], 1440)).toEqual([]);
});

describe('the match of the people on a contact', () => {
  const match = { startOn: '2026-03-02', endOn: '2026-06-30' };

  test.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s it is within: %s', (on, within) => {
    expect(isWithinMatch(on, match)).toBe(within);
  });

  const messages = (on: string, matches: readonly { startOn: string; endOn: string | null }[]) =>
    matchWarnings(on, ['Ana Lopez'], [{ parentName: 'Maria Reyes', matches }]).map(
      ({ code, message }) => [code, message],
    );

  test('one open match is enough', () => {
    expect(messages('2026-10-05', [match, { startOn: '2026-09-01', endOn: null }])).toEqual([]);
  });
  test('after the end', () => {
    expect(messages('2026-10-05', [match])).toEqual([
      [
        'outside_match',
        'The match of Maria Reyes and Ana Lopez ended on Jun 30, 2026. Check the date.',
      ],
    ]);
  });
  test('before the start', () => {
    expect(messages('2026-02-01', [{ startOn: '2026-03-02', endOn: null }])).toEqual([
      [
        'outside_match',
        'The match of Maria Reyes and Ana Lopez starts on Mar 2, 2026. Check the date.',
      ],
    ]);
  });
  test('none at all', () => {
    expect(messages('2026-02-01', [])).toEqual([
      ['no_match', 'Maria Reyes has no match with Ana Lopez.'],
    ]);
  });
});

test('a double is said once, and nothing when there is none', () => {
  expect(doubleWarning(false)).toBeNull();
  expect(doubleWarning(true)?.code).toBe('likely_double');
});

test('an attempt may take no time, a contact that reached the parent takes a minute', () => {
  expect(minutesProblem({ result: 'no_answer', minutes: 0 })).toBeNull();
  expect(minutesProblem({ result: 'reached', minutes: 1 })).toBeNull();
  expect(minutesProblem({ result: 'reached', minutes: 0 })).toMatch(/from 1 minute/);
});
