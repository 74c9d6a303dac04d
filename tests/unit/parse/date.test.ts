import { addDays, isLocalDate, monthOf } from '@shared/dates';
import { parseDate } from '@shared/parse/date';
import { formatDate, formatDay, formatListDate, formatLongDate } from '@shared/parse/format-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2026-10-28'; // a Wednesday
const read = (text: string, more = {}) => parseDate(text, { today, ...more });
const value = (text: string, more = {}) => {
  const result = read(text, more);
  return result.ok ? result.value : result.message;
};

describe('parseDate', () => {
  it.each([
    ['11/2', '2026-11-02'],
    ['11/2/26', '2026-11-02'],
    ['11/2/2026', '2026-11-02'],
    ['11-2-2026', '2026-11-02'],
    ['11.2.26', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['11022026', '2026-11-02'],
    ['110226', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['Nov 2', '2026-11-02'],
    ['nov. 2nd, 2026', '2026-11-02'],
    ['2 November 26', '2026-11-02'],
    ['t', '2026-10-28'],
    ['T', '2026-10-28'],
    ['yesterday', '2026-10-27'],
    ['tomorrow', '2026-10-29'],
    ['+7', '2026-11-04'],
    ['-1', '2026-10-27'],
    ['+2w', '2026-11-11'],
    ['+1 month', '2026-11-28'],
    ['mon', '2026-11-02'],
    ['wed', '2026-10-28'],
    ['next wed', '2026-11-04'],
    ['last wed', '2026-10-21'],
    ['last monday', '2026-10-26'],
    ['  11 / 2 / 2026 ', '2026-11-02'],
    ['2/29/2028', '2028-02-29'],
  ])('reads %s as %s', (text, date) => expect(value(text)).toBe(date));

  it('reads two-digit years 00-69 as 20xx and 70-99 as 19xx', () => {
    expect([value('1/1/00'), value('1/1/69'), value('1/1/70'), value('1/1/99')]).toEqual([
      '2000-01-01',
      '2069-01-01',
      '1970-01-01',
      '1999-01-01',
    ]);
  });

  it('takes the nearest year when none is typed, or the side the field leans to', () => {
    expect(value('12/30', { today: '2027-01-03' })).toBe('2026-12-30');
    expect(value('1/5', { today: '2026-12-28' })).toBe('2027-01-05');
    expect(value('11/2', { lean: 'past' })).toBe('2025-11-02');
    expect(value('10/2', { lean: 'future' })).toBe('2027-10-02');
    expect(value('mon', { lean: 'past' })).toBe('2026-10-26');
    expect(value('2/29', { today: '2028-01-10' })).toBe('2028-02-29');
  });

  it.each([
    ['2/30/2026', 'February 2026 has only 28 days. Enter a day from 1 to 28.'],
    ['2/29/2026', 'February 2026 has only 28 days. Enter a day from 1 to 28.'],
    ['2/29', 'February 2026 has only 28 days. Enter a day from 1 to 28.'],
    ['4/31', 'April 2026 has only 30 days. Enter a day from 1 to 30.'],
    ['13/2/2026', 'There is no month 13. Enter a date like 11/2/2026.'],
    ['11/45/2026', 'There is no day 45. Enter a date like 11/2/2026.'],
    ['11/0/2026', 'There is no day 0. Enter a date like 11/2/2026.'],
    ['11/2/202', 'Enter a date like 11/2/2026.'],
    ['soon', 'Enter a date like 11/2/2026.'],
    ['constructor', 'Enter a date like 11/2/2026.'],
    ['', 'Enter a date like 11/2/2026.'],
    ['1/1/1850', 'Enter a date on or after Jan 1, 1900.'],
  ])('refuses %s with a reason', (text, message) => expect(value(text)).toBe(message));

  it('keeps to the limits of the field', () => {
    expect(value('8/1/2026', { min: '2026-09-01' })).toBe('Enter a date on or after Sep 1, 2026.');
    expect(value('+1', { max: today })).toBe('Enter a date on or before Oct 28, 2026.');
  });

  it('reads no relative words in imported text', () => {
    expect([value('t', { relative: false }), value('mon', { relative: false })]).toEqual([
      'Enter a date like 11/2/2026.',
      'Enter a date like 11/2/2026.',
    ]);
  });

  const anyDate = fc
    .integer({ min: 0, max: 73_000 })
    .map((days) => addDays('1900-01-01', days))
    .filter((date) => date <= '2099-12-31');

  it('reads back every date that the program writes', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, now) => {
        const [y, m, d] = date.split('-').map(Number);
        for (const text of [
          date,
          `${m}/${d}/${y}`,
          formatDay(date),
          formatDate(date),
          formatLongDate(date),
        ]) {
          expect(parseDate(text, { today: now })).toEqual({ ok: true, value: date });
        }
      }),
    );
  });

  it('never returns a date that does not exist, and never throws', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}([-/. ]\d{0,4})?$/),
      fc.stringMatching(/^[+-]\d{1,4}[dwm]?$/),
      fc.stringMatching(/^(last |next )?(mon|tue|feb|nov) ?\d{0,2}$/),
    );
    fc.assert(
      fc.property(typed, anyDate, (text, now) => {
        const result = parseDate(text, { today: now });
        expect(result.ok ? isLocalDate(result.value) : result.message.endsWith('.')).toBe(true);
      }),
    );
  });

  it('stays within half a year when the year is left out', () => {
    const inner = anyDate.filter((date) => date >= '1901' && date < '2099');
    fc.assert(
      fc.property(inner, (now) => {
        const result = parseDate('11/2', { today: now });
        expect(result.ok).toBe(true);
        if (result.ok) {
          const days = Math.abs(Date.parse(result.value) - Date.parse(now)) / 86_400_000;
          expect(days).toBeLessThanOrEqual(183);
          expect(monthOf(result.value).slice(5)).toBe('11');
        }
      }),
    );
  });
});

describe('date formats', () => {
  it('leaves out the year only in its own year', () => {
    expect(formatListDate('2026-11-02', today)).toBe('Mon, Nov 2');
    expect(formatListDate('2027-01-04', today)).toBe('Mon, Jan 4, 2027');
  });
});
