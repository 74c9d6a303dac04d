import { backupAge, isDrillDue, secondFolderAbsence } from '@shared/domain/backup/standing';
import { addDays } from '@shared/dates';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const created = '2026-01-01';

test.each([
  [0, 'fine'],
  [2, 'fine'],
  [3, 'attention'],
  [6, 'attention'],
  [7, 'today'],
  [13, 'today'],
  [14, 'unlock'],
  [400, 'unlock'],
])('a backup %i days old, with changes since, is %s', (days, level) => {
  const last = addDays(today, -days);
  expect(backupAge({ last, created }, true, today)).toEqual({ days, level });
});

test('a backup that holds everything is never too old', () => {
  fc.assert(
    fc.property(fc.nat(5000), (days) => {
      const last = addDays(today, -days);
      expect(backupAge({ last, created }, false, today)).toEqual({ days, level: 'fine' });
    }),
  );
});

test('without any backup the age of the vault counts', () => {
  expect(backupAge({ last: null, created: today }, true, today).level).toBe('fine');
  expect(backupAge({ last: null, created }, true, today)).toEqual({ days: null, level: 'unlock' });
});

test('a clock set back does not make an age negative', () => {
  const last = addDays(today, 30);
  expect(backupAge({ last, created }, true, today)).toEqual({ days: 0, level: 'fine' });
  expect(secondFolderAbsence(last, today)).toEqual({ days: 0, isDue: false });
});

test('a second folder is missed from the seventh day', () => {
  expect(secondFolderAbsence(addDays(today, -6), today)).toEqual({ days: 6, isDue: false });
  expect(secondFolderAbsence(addDays(today, -7), today)).toEqual({ days: 7, isDue: true });
});

test('a test restore is due 30 days after the last one, or after the beginning', () => {
  expect(isDrillDue(addDays(today, -29), created, today)).toBe(false);
  expect(isDrillDue(addDays(today, -30), created, today)).toBe(true);
  expect(isDrillDue(null, today, today)).toBe(false);
  expect(isDrillDue(null, created, today)).toBe(true);
});
