import {
  formatCount,
  formatDuration,
  formatHours,
  formatList,
  formatMoney,
  personName,
  plural,
  shortName,
  sortName,
} from '@shared/parse/format';
import {
  formatAge,
  formatDate,
  formatLongDate,
  formatMonth,
  formatPeriod,
  formatRelativeDay,
  formatStampTime,
  formatTime,
} from '@shared/parse/format-date';
import { describe, expect, it } from 'vitest';

describe('formats', () => {
  it('writes dates, months and times in words', () => {
    expect([
      formatDate('2026-11-02'),
      formatLongDate('2026-11-02'),
      formatMonth('2026-10'),
      formatTime('00:05'),
      formatTime('12:00'),
      formatStampTime('2026-11-02T22:41:07.000Z', 'America/Los_Angeles'),
    ]).toEqual([
      'Mon, Nov 2, 2026',
      'Monday, November 2, 2026',
      'October 2026',
      '12:05 AM',
      '12:00 PM',
      '2:41 PM',
    ]);
  });

  it('writes periods without repeating what both ends share', () => {
    expect([
      formatPeriod('2026-10-01', '2026-10-31'),
      formatPeriod('2026-09-28', '2026-10-04'),
      formatPeriod('2026-12-28', '2027-01-03'),
      formatPeriod('2026-10-01', '2026-10-01'),
    ]).toEqual([
      'Oct 1 – 31, 2026',
      'Sep 28 – Oct 4, 2026',
      'Dec 28, 2026 – Jan 3, 2027',
      'Oct 1, 2026',
    ]);
  });

  it('writes ages and distances in words', () => {
    const today = '2026-11-02';
    expect([
      formatAge('2026-10-21', today),
      formatAge('2026-11-01', today),
      formatAge(today, today),
      formatRelativeDay('2026-11-03', today),
      formatRelativeDay('2026-10-21', today),
      formatRelativeDay('2026-11-09', today),
    ]).toEqual(['12 days', '1 day', 'today', 'tomorrow', '12 days ago', 'in 7 days']);
  });

  it('writes amounts', () => {
    expect([
      formatDuration(90),
      formatDuration(45),
      formatDuration(120),
      formatDuration(0),
      formatHours(5430),
      formatMoney(123_450),
      formatMoney(-1_205),
      formatCount(1_700_000),
      plural(1, 'parent'),
      plural(0, 'parent'),
      plural(2, 'family', 'families'),
    ]).toEqual([
      '1 h 30 min',
      '45 min',
      '2 h',
      '0 min',
      '90.50',
      '$1,234.50',
      '-$12.05',
      '1,700,000',
      '1 parent',
      '0 parents',
      '2 families',
    ]);
  });

  it('writes names', () => {
    const person = { first: 'Maria Fernanda', last: 'Reyes', preferred: 'Mafe' };
    expect([personName(person), sortName(person), shortName(person)]).toEqual([
      'Mafe Reyes',
      'Reyes, Mafe',
      'Mafe R.',
    ]);
    expect([personName({ first: 'Ana', last: '' }), shortName({ first: 'Ana', last: '' })]).toEqual(
      ['Ana', 'Ana'],
    );
    expect([formatList([]), formatList(['Ana']), formatList(['Ana', 'Bo', 'Cy'])]).toEqual([
      '',
      'Ana',
      'Ana, Bo and Cy',
    ]);
  });
});
