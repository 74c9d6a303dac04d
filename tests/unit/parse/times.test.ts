import { parseMonth } from '@shared/parse/month';
import type { Parsed } from '@shared/parse/result';
import { parseTime } from '@shared/parse/time';
import { formatTime } from '@shared/parse/format-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const value = <T>(result: Parsed<T>): T | string => (result.ok ? result.value : result.message);

describe('parseTime', () => {
  it.each([
    ['9:30', '09:30'],
    ['9:30 am', '09:30'],
    ['9:30 P.M.', '21:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9a', '09:00'],
    ['9', '09:00'],
    ['21:15', '21:15'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['2:30', '02:30'],
  ])('reads %s as %s', (text, time) => expect(value(parseTime(text))).toBe(time));

  it('reads small hours as afternoon in a daytime field, unless written out', () => {
    const read = (text: string) => value(parseTime(text, { daytime: true }));
    expect(['2:30', '6', '7', '02:30', '2:30 am'].map(read)).toEqual([
      '14:30',
      '18:00',
      '07:00',
      '02:30',
      '02:30',
    ]);
  });

  it.each([
    ['25:00', 'There is no hour 25. Enter a time like 9:30 AM.'],
    ['9:75', 'Minutes go from 00 to 59. Enter a time like 9:30 AM.'],
    ['13 pm', 'With AM or PM the hour goes from 1 to 12.'],
    ['late', 'Enter a time like 9:30 AM.'],
  ])('refuses %s', (text, message) => expect(value(parseTime(text))).toBe(message));

  it('reads back what the program writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(value(parseTime(formatTime(time)))).toBe(time);
        expect(value(parseTime(formatTime(time), { daytime: true }))).toBe(time);
      }),
    );
  });
});

describe('parseMonth', () => {
  const read = (text: string) => value(parseMonth(text, { thisMonth: '2026-10' }));

  it('reads months the way people type them', () => {
    expect(
      ['10/2026', '2026-10', 'Oct 2026', 'october, 2026', 'oct', '10', '11', '9/26', '-1'].map(
        read,
      ),
    ).toEqual([
      '2026-10',
      '2026-10',
      '2026-10',
      '2026-10',
      '2026-10',
      '2026-10',
      '2025-11',
      '2026-09',
      '2026-09',
    ]);
  });

  it('says what to do about others', () => {
    expect(['13/2026', 'fall', ''].map(read)).toEqual([
      'There is no month 13. Enter a month like 10/2026 or Oct 2026.',
      'Enter a month like 10/2026 or Oct 2026.',
      'Enter a month like 10/2026 or Oct 2026.',
    ]);
  });
});
