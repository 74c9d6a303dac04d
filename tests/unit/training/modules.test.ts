import { currentModule, missingModules, suggestedExpiry } from '@shared/domain/training/modules';
import { renewalsFrom } from '@shared/domain/training/settings';
import { settingsFrom } from '@shared/domain/settings';
import { defaultCourse } from '@shared/domain/training/default-course';
import { expect, test } from 'vitest';

const done = (module: string, completedOn: string, expiresOn: string | null = null) => ({
  module,
  completedOn,
  expiresOn,
});

const renewals = renewalsFrom(settingsFrom(new Map()));

test('mandatory reporting lapses after a year, the others do not', () => {
  expect(suggestedExpiry('mandatory_reporting', '2024-02-29', renewals)).toBe('2025-02-28');
  expect(suggestedExpiry('court_roles', '2024-02-29', renewals)).toBeNull();
});

test('a renewal is what the settings say, none for a training they do not know', () => {
  const two = renewalsFrom(settingsFrom(new Map([['renewal_months_court_roles', '24']])));
  expect(suggestedExpiry('court_roles', '2024-02-29', two)).toBe('2026-02-28');
  expect(suggestedExpiry('first_aid', '2024-02-29', two)).toBeNull();
});

test('a lapsed add-on training is missing again; its last day still counts', () => {
  const list = [
    done('mandatory_reporting', '2025-11-02', '2026-11-02'),
    done('informed_supervision', '2026-01-01'),
    done('court_roles', '2026-01-01'),
    done('disabilities', '2026-01-01'),
  ];
  expect(missingModules(list, '2026-11-02')).toEqual([]);
  expect(missingModules(list, '2026-11-03')).toEqual(['mandatory_reporting']);
  expect(missingModules([], '2026-11-03')).toHaveLength(4);
});

test('the latest completion that has not lapsed counts', () => {
  const list = [
    done('mandatory_reporting', '2026-02-01', '2027-02-01'),
    done('mandatory_reporting', '2025-02-01', '2026-12-01'),
  ];
  expect(currentModule(list, 'mandatory_reporting', '2026-11-02')).toBe(list[0]);
});

test('the default course is 14 × 135 minutes, with seven core weeks', () => {
  const total = defaultCourse.weeks.reduce((sum, { minutes }) => sum + minutes, 0);
  expect([defaultCourse.weeks.length, total, defaultCourse.requiredMinutes]).toEqual([
    14, 1890, 1800,
  ]);
  expect(
    defaultCourse.weeks.filter(({ required }) => required).map(({ weekNo }) => weekNo),
  ).toEqual([2, 3, 6, 7, 9, 11, 12]);
});
