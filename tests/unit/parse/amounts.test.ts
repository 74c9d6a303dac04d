import { parseMiles, parseMoney, parseWhole } from '@shared/parse/amounts';
import { parseDuration } from '@shared/parse/duration';
import { formatDuration, formatMiles, formatMoney } from '@shared/parse/format';
import type { Parsed } from '@shared/parse/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const value = <T>(result: Parsed<T>): T | string => (result.ok ? result.value : result.message);

describe('parseDuration', () => {
  it.each([
    ['90', 90],
    ['45 min', 45],
    ['1.5h', 90],
    ['1.5', 90],
    ['.25h', 15],
    ['2 hours', 120],
    ['1:30', 90],
    ['0:05', 5],
    ['1h 30m', 90],
    ['1h30', 90],
    ['1 hr and 5 min', 65],
    ['1.33h', 80],
    ['24h', 1440],
  ])('reads %s as %i minutes', (text, minutes) => expect(value(parseDuration(text))).toBe(minutes));

  it.each([
    ['-30', 'Time cannot be less than zero. Enter a time like 90, 1:30 or 1.5h.'],
    ['1:75', 'Minutes after the hours go from 0 to 59.'],
    ['1h 90m', 'Minutes after the hours go from 0 to 59.'],
    ['25h', 'That is more than 24 h. Check the hours and minutes.'],
    ['99999999999999999999', 'That is more than 24 h. Check the hours and minutes.'],
    ['0', 'Enter at least 1 min.'],
    ['a while', 'Enter a time like 90, 1:30 or 1.5h.'],
    ['', 'Enter a time like 90, 1:30 or 1.5h.'],
  ])('refuses %s', (text, message) => expect(value(parseDuration(text))).toBe(message));

  it('reads back what the program writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), (minutes) => {
        expect(value(parseDuration(formatDuration(minutes)))).toBe(minutes);
      }),
    );
  });
});

describe('parseMoney', () => {
  it.each([
    ['$1,234.50', 123_450],
    ['1234.5', 123_450],
    ['12', 1_200],
    ['.07', 7],
    ['$ 0.29', 29],
  ])('reads %s as %i cents', (text, cents) => expect(value(parseMoney(text))).toBe(cents));

  it.each([
    ['-5', 'Enter an amount of zero or more, like 12.50.'],
    ['(5.00)', 'Enter an amount of zero or more, like 12.50.'],
    ['1.234', 'Enter cents with two digits, like 12.50.'],
    ['12,34', 'Enter an amount in dollars, like 12.50.'],
    ['$', 'Enter an amount in dollars, like 12.50.'],
    ['.', 'Enter an amount in dollars, like 12.50.'],
  ])('refuses %s', (text, message) => expect(value(parseMoney(text))).toBe(message));

  it('reads back what the program writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        expect(value(parseMoney(formatMoney(cents)))).toBe(cents);
      }),
    );
  });
});

describe('parseMiles and parseWhole', () => {
  it('reads tenths of a mile and writes them back', () => {
    expect(['12', '12.3', '.5', '12.3 mi'].map((text) => value(parseMiles(text)))).toEqual([
      120, 123, 5, 123,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (tenths) => {
        expect(value(parseMiles(formatMiles(tenths)))).toBe(tenths);
      }),
    );
  });

  it('says what to do about miles it cannot read', () => {
    expect(['12.34', '-1', 'far', '1000'].map((text) => value(parseMiles(text)))).toEqual([
      'Enter miles with one decimal, like 12.3.',
      'Miles cannot be less than zero. Enter like 12.3.',
      'Enter miles, like 12 or 12.3.',
      'Enter 999.9 miles or fewer.',
    ]);
  });

  it('reads whole numbers within the limits of the field', () => {
    expect([
      value(parseWhole('1,200')),
      value(parseWhole('15.0')),
      value(parseWhole('-3', { min: -5 })),
      value(parseWhole('2.5', { max: 15 })),
      value(parseWhole('16', { max: 15 })),
    ]).toEqual([
      1200,
      15,
      -3,
      'Enter a whole number from 0 to 15.',
      'Enter a whole number from 0 to 15.',
    ]);
  });
});
