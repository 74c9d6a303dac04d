import { importPackage } from '@main/exchange/import';
import { setAside, snooze, todayList } from '@main/features/today/today.service';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor } from '../../factories/people';
import { TestClock, testOffice } from '../../support/test-office';

const keys = (list: ReturnType<typeof todayList>) =>
  Object.values(list.sections).flatMap((section) => section.map(({ key }) => key));

test('the sample office on Nov 3: sessions, requests, quiet matches, supervision, clearances and the report', async () => {
  const office = testOffice(new TestClock('2026-11-03'));
  unwrap(await importPackage(office, 'resources/sample-office'));
  const found = new Set(keys(todayList(office.read, '2026-11-03')).map((key) => key.split('/')[0]));
  expect(found).toEqual(
    new Set(['request', 'quiet', 'supervision', 'session', 'renew_check', 'module', 'report']),
  );
});

test('an empty office has only its report to think of', () => {
  const office = testOffice();
  expect(keys(todayList(office.read, '2026-11-03'))).toEqual(['report/2026-10']);
});

test('a line is snoozed until its day, set aside for good, and undone like any change', () => {
  const office = testOffice();
  const mentor = makeMentor(office);
  const shows = (day: string) =>
    keys(todayList(office.read, day)).includes(`supervision/${mentor}`);
  expect(shows('2026-11-02')).toBe(true);
  unwrap(snooze(office, { key: `supervision/${mentor}`, until: '2026-11-04' }));
  expect([shows('2026-11-02'), shows('2026-11-03'), shows('2026-11-04')]).toEqual([
    false,
    false,
    true,
  ]);
  unwrap(setAside(office, { key: `supervision/${mentor}`, reason: 'On leave' }));
  expect(shows('2026-12-24')).toBe(false);
});
