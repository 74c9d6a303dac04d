import { addDays } from '@shared/dates';
import {
  arrange,
  type DueItem,
  isHidden,
  reportDueOn,
  sectionOf,
} from '@shared/domain/today/items';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const item = (key: string, dueOn: string | null, waiting = false): DueItem => ({
  key,
  who: 'Ana',
  whoPath: '/people/1',
  reason: '',
  dueOn,
  waiting,
  action: { label: 'Open', path: '/' },
});

test.each([
  ['2026-11-01', 'overdue'],
  ['2026-11-02', 'today'],
  ['2026-11-03', 'week'],
  ['2026-11-09', 'week'],
  ['2026-11-10', null],
  [null, 'today'],
])('due %s is shown under %s', (dueOn, section) => {
  expect(sectionOf({ dueOn }, today)).toBe(section);
});

test('what waits on someone else is never overdue', () => {
  expect(sectionOf({ dueOn: '2020-01-01', waiting: true }, today)).toBe('waiting');
});

test('snoozed until a day is hidden before it and back on it; set aside is hidden for good', () => {
  const marks = new Map([
    ['a/1', { key: 'a/1', until: '2026-11-05' }],
    ['a/2', { key: 'a/2', until: null }],
  ]);
  expect(isHidden('a/1', marks, '2026-11-04')).toBe(true);
  expect(isHidden('a/1', marks, '2026-11-05')).toBe(false);
  expect(isHidden('a/2', marks, '2099-01-01')).toBe(true);
  expect(isHidden('a/3', marks, today)).toBe(false);
});

test('the report of a month is due on the tenth of the next, across the year and in leap years', () => {
  expect([
    reportDueOn('2026-10'),
    reportDueOn('2026-12'),
    reportDueOn('2028-02'),
    reportDueOn('2026-01'),
  ]).toEqual(['2026-11-10', '2027-01-10', '2028-03-10', '2026-02-10']);
});

test('every item is in at most one section, none twice, each section by due day', () => {
  const days = fc.integer({ min: -40, max: 40 }).map((by) => addDays(today, by));
  const items = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.option(days), fc.boolean())
      .map(([n, due, waiting]) => item(`r/${n}`, due, waiting)),
  );
  fc.assert(
    fc.property(items, (all) => {
      const sections = arrange(all, new Map(), today);
      const shown = Object.values(sections).flat();
      expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
      for (const list of Object.values(sections)) {
        const dues = list.map(({ dueOn }) => dueOn ?? today);
        expect(dues).toEqual(dues.toSorted());
      }
    }),
  );
});
