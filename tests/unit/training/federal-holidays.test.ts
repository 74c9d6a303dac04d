import { federalHolidays, weekdayOf } from '@shared/domain/training/federal-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const named = (from: string, to: string) =>
  federalHolidays(from, to).map(({ on, name }) => `${on} ${name}`);

test('the federal holidays of 2026, as the Office of Personnel Management lists them', () => {
  expect(named('2026-01-01', '2026-12-31')).toEqual([
    '2026-01-01 New Year’s Day',
    '2026-01-19 Martin Luther King Jr. Day',
    '2026-02-16 Presidents’ Day',
    '2026-05-25 Memorial Day',
    '2026-06-19 Juneteenth',
    '2026-07-03 Independence Day (observed)',
    '2026-07-04 Independence Day',
    '2026-09-07 Labor Day',
    '2026-10-12 Columbus Day',
    '2026-11-11 Veterans Day',
    '2026-11-26 Thanksgiving',
    '2026-12-25 Christmas Day',
  ]);
});

test('a Sunday is observed on Monday; New Year’s Day on a Saturday in the year before', () => {
  expect(named('2027-07-01', '2027-07-10')).toEqual([
    '2027-07-04 Independence Day',
    '2027-07-05 Independence Day (observed)',
  ]);
  expect(named('2027-12-24', '2027-12-31')).toEqual([
    '2027-12-24 Christmas Day (observed)',
    '2027-12-25 Christmas Day',
    '2027-12-31 New Year’s Day (observed)',
  ]);
});

test('Juneteenth starts in 2021', () => {
  expect(named('2020-06-01', '2020-06-30')).toEqual([]);
  expect(named('2021-06-01', '2021-06-30')).toEqual([
    '2021-06-18 Juneteenth (observed)',
    '2021-06-19 Juneteenth',
  ]);
});

test('in any year: eleven holidays, in order, observed ones never on a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2021, max: 2199 }), (year) => {
      const all = federalHolidays(`${year}-01-01`, `${year}-12-31`);
      const own = all.filter(({ name }) => !name.endsWith('(observed)'));
      expect(own).toHaveLength(11);
      expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
      for (const { on, name } of all)
        if (name.endsWith('(observed)')) expect([1, 5]).toContain(weekdayOf(on));
    }),
  );
});
