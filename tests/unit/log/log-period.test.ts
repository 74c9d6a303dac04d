import { addDays, daysBetween } from '@shared/dates';
import { logPeriod, logPeriods, longestSpan, periodProblem } from '@shared/domain/log/log-period';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['this_month', '2026-11-01', '2026-11-30'],
  ['last_month', '2026-10-01', '2026-10-31'],
  ['last_3_months', '2026-09-01', '2026-11-30'],
  ['this_year', '2026-01-01', '2026-12-31'],
  ['last_12_months', '2025-11-03', '2026-11-02'],
] as const)('%s on Nov 2, 2026', (name, from, to) => {
  expect(logPeriod(name, '2026-11-02')).toEqual({ from, to });
});

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

test('on any day every named period works without a person and, but for last month, holds the day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...logPeriods), (today, name) => {
      const period = logPeriod(name, today);
      expect(periodProblem(period, { ofOnePerson: false })).toBeNull();
      expect(period.from <= today && today <= period.to).toBe(name !== 'last_month');
    }),
  );
});

test('more than a year needs a person, and no period ends before it starts', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 1200 }), (from, days) => {
      const to = addDays(from, days);
      const backwards = daysBetween(from, to) < 0;
      expect(periodProblem({ from, to }, { ofOnePerson: true }) !== null).toBe(backwards);
      expect(periodProblem({ from, to }, { ofOnePerson: false }) !== null).toBe(
        backwards || days >= longestSpan,
      );
    }),
  );
});
