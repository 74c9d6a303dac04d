import type { Office } from '@main/db/write';
import { logEntries, totalsOf } from '@main/features/log/log.service';
import { loadFacts } from '@main/features/reports/facts/load-facts';
import { readSettings } from '@main/features/settings/settings.service';
import type { LogFilter } from '@shared/contract/log';
import { value } from '@shared/domain/report/build';
import { unwrap } from '@shared/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { october } from '../../factories/log';
import { plansOf } from '../../support/query-plans';
import { testOffice } from '../../support/test-office';
import { anyOffice, expected, filters, sums } from './log-model';

/** All pages of a list, one after the other. */
function allPages(office: Office, filter: LogFilter, descending: boolean, limit = 7) {
  const rows = [];
  for (let offset = 0; ; offset += limit) {
    const page = unwrap(logEntries(office.read, { filter, descending, offset, limit }));
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}

test('any filter shows and adds up exactly the entries that fit, in the order of their days', () => {
  const { office, mentors, parents, written } = anyOffice();
  fc.assert(
    fc.property(filters(mentors, parents), fc.boolean(), (filter, descending) => {
      fc.pre(filter.from <= filter.to);
      const right = expected(written, filter);
      expect(unwrap(totalsOf(office.read, filter))).toEqual(sums(right));
      const rows = allPages(office, filter, descending);
      const names = (entry: string, ids: readonly { id: number }[]) =>
        ids.map(({ id }) => `${entry}${id}`);
      expect(rows.map(({ entry, id }) => `${entry}${id}`).toSorted()).toEqual(
        [...names('contact', right.contacts), ...names('activity', right.activities)].toSorted(),
      );
      const days = rows.map(({ on }) => on);
      expect(days).toEqual(descending ? days.toSorted().toReversed() : days.toSorted());
    }),
    { numRuns: 150 },
  );
});

test('the totals of a month are the figures of the report', () => {
  const { office } = anyOffice();
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const facts = loadFacts(office.read, period, readSettings(office.read));
  const figure = (id: Parameters<typeof value>[1]) => value(facts, id, period);
  expect(unwrap(totalsOf(office.read, october))).toMatchObject({
    contacts: figure('service.contacts_attempted'),
    reached: figure('service.contacts_reached'),
    contactMinutes: figure('service.contact_minutes'),
    mentorMinutes: figure('service.mentor_minutes'),
    travelMinutes: figure('service.travel_minutes'),
    programMinutes: figure('service.program_minutes'),
  });
  const paid = unwrap(totalsOf(office.read, { ...october, payable: true }));
  expect(paid.milesTenths / 10).toBe(figure('pay.miles'));
});

test('more than a year of the whole office is refused, one person may be looked at whole', () => {
  const { office, mentors } = anyOffice();
  const long = { ...october, from: '2020-01-01' };
  expect(totalsOf(office.read, long)).toMatchObject({ ok: false, error: { field: 'to' } });
  expect(totalsOf(office.read, { ...long, mentorId: mentors[0]! }).ok).toBe(true);
});

test.each([
  ['everything', {}],
  ['one mentor', { mentorId: 1 }],
  ['one parent', { parentId: 1 }],
  ['both', { mentorId: 1, parentId: 1 }],
])('the log reads %s through indexes', (_name, choice) => {
  const office = testOffice();
  const filter = { ...october, ...choice };
  const plans = plansOf(office, () => {
    unwrap(logEntries(office.read, { filter, descending: true, offset: 0, limit: 50 }));
    unwrap(totalsOf(office.read, filter));
  });
  expect(plans.length).toBeGreaterThan(1);
  expect(plans.filter((step) => /^SCAN (?!\(|subquery)/i.test(step))).toEqual([]);
});
