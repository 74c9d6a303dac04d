import { addDays } from '@shared/dates';
import { value } from '@shared/domain/report/build';
import {
  isDueByMonthEnd,
  isSupervisionOverdue,
  nextSupervisionDue,
} from '@shared/domain/supervision/cadence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { office, status, supervision } from '../../support/office-rows';

const today = '2026-11-02';
const period = { from: '2026-11-01', to: today };

test('the list calls overdue exactly whom the report counts as overdue', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: -40, max: 400 })),
      fc.integer({ min: 1, max: 365 }),
      (daysAgo, supervisionIntervalDays) => {
        const on = daysAgo === null ? null : addDays(today, -daysAgo);
        const facts = office({
          settings: {
            fiscalYearStartMonth: 7,
            supervisionIntervalDays,
            minMinutesPerMatchMonth: 0,
          },
          mentorStatuses: [status({ mentorId: 1, from: '2020-01-01' })],
          supervision: on === null ? [] : [supervision({ on, type: 'individual', mentorIds: [1] })],
        });
        // Sessions still to come are no session yet; the list's query leaves them out.
        const last = on !== null && on <= today ? on : null;
        const overdue = isSupervisionOverdue(last, today, supervisionIntervalDays);
        expect(value(facts, 'supervision.overdue', period)).toBe(overdue ? 1 : 0);
      },
    ),
  );
});

test('the day it is due is the last on which it is not overdue', () => {
  const due = nextSupervisionDue('2026-10-03', 30) as string;
  expect(due).toBe('2026-11-02');
  expect(isSupervisionOverdue('2026-10-03', due, 30)).toBe(false);
  expect(isSupervisionOverdue('2026-10-03', addDays(due, 1), 30)).toBe(true);
});

test('in a month are exactly those whose due day is not after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 365 }),
      (daysAgo, interval) => {
        const last = addDays('2026-11-30', -daysAgo);
        const due = nextSupervisionDue(last, interval) as string;
        expect(isDueByMonthEnd(last, '2026-11-30', interval)).toBe(due <= '2026-11-30');
      },
    ),
  );
});

test.each([
  ['never seen', null, true],
  ['long overdue', '2026-01-01', true],
  ['due on the last day of the month', '2026-10-31', true],
  ['due on the first of the next', '2026-11-01', false],
])('this month: %s', (_name, last, due) => {
  expect(isDueByMonthEnd(last, '2026-11-30', 30)).toBe(due);
});
