import { describe, expect, test } from 'vitest';
import type { FactHistory, Facts } from '../../../../src/shared/domain/report/facts';
import { value } from '../../../../src/shared/domain/report/build';
import { contact, office, referral, status, supervision } from '../../../support/office-rows';

const window = { from: '2026-09-01', to: '2026-10-31' };
const october = { from: '2026-10-01', to: '2026-10-31' };
const parents = [{ id: 1, familyId: 1, role: 'mother' }];
const families = [{ id: 1, children: 1 }];

/** Facts whose history answers as told, and fails a figure that asks for anything else. */
function facts(rows: Partial<Omit<Facts, 'history'>>, answers: Partial<FactHistory> = {}): Facts {
  const unasked = (): never => {
    throw new Error('asked for what the rows settle');
  };
  return {
    ...office({ window, parents, families, ...rows }),
    history: {
      firstReachedOn: unasked,
      firstReachedFrom: unasked,
      earliestReferralOn: unasked,
      lastIndividualSupervisionOn: unasked,
      ...answers,
    },
  };
}

describe('first time served', () => {
  test('is settled by an earlier contact in the window', () => {
    const contacts = ['2026-10-05', '2026-09-30'].map((on) => contact({ on }));
    expect(value(facts({ contacts }), 'served.first_time', october)).toBe(0);
  });

  test.each([
    ['2026-08-31', 0],
    ['2026-10-05', 1],
  ])('is otherwise asked for: %s', (first, count) => {
    const rows = facts(
      { contacts: [contact({ on: '2026-10-05' })] },
      { firstReachedOn: () => first },
    );
    expect(value(rows, 'served.first_time', october)).toBe(count);
  });

  test('is asked for once, whatever the number of periods', () => {
    let asked = 0;
    const rows = facts(
      { contacts: [contact({ on: '2026-10-05' })] },
      { firstReachedOn: () => (asked++ === 0 ? '2026-10-05' : null) },
    );
    expect([october, window].map((period) => value(rows, 'served.first_time', period))).toEqual([
      1, 1,
    ]);
    expect(asked).toBe(1);
  });
});

describe('the first contact after a request', () => {
  const contacts = [contact({ on: '2026-10-05' })];
  const days = (receivedOn: string, answers?: Partial<FactHistory>) =>
    value(
      facts({ contacts, referrals: [referral({ receivedOn })] }, answers),
      'referrals.days_to_first_contact',
      october,
    );

  test('is in the rows for a request received in the window', () => {
    expect(days('2026-09-01')).toEqual({ n: 1, median: 34 });
  });

  test('is asked for when the request is older', () => {
    expect(days('2026-08-31', { firstReachedFrom: () => '2026-10-05' })).toEqual({
      n: 1,
      median: 35,
    });
    expect(days('2026-08-31', { firstReachedFrom: () => '2026-08-31' })).toEqual({
      n: 0,
      median: null,
    });
  });
});

describe('the last individual supervision', () => {
  const overdue = (days: string[], answers?: Partial<FactHistory>) =>
    value(
      facts(
        { mentorStatuses: [status({})], supervision: days.map((on) => supervision({ on })) },
        answers,
      ),
      'supervision.overdue',
      october,
    );

  test.each([
    [['2026-10-31'], 0],
    [['2026-09-01'], 1],
    [['2026-09-02', '2026-10-01', '2026-09-20'], 0],
    [['2026-09-02', '2026-09-20'], 1],
  ])('is in the rows when there is one in the window: %j', (days, count) => {
    expect(overdue(days)).toBe(count);
  });

  test('is asked for when there is none, or only one older than the window', () => {
    const asked: unknown[] = [];
    const answers: Partial<FactHistory> = {
      lastIndividualSupervisionOn: (...args) => {
        asked.push(args);
        return null;
      },
    };
    expect([overdue([], answers), overdue(['2026-08-31'], answers)]).toEqual([1, 1]);
    expect(asked).toEqual([
      [1, '2026-10-31'],
      [1, '2026-10-31'],
    ]);
  });
});

test('the first request of a parent is asked for when a loaded one is 90 days old in the period', () => {
  const referrals = [
    referral({ receivedOn: '2026-08-01' }),
    referral({ parentId: 2, receivedOn: '2026-09-15' }),
  ];
  const concrete = (first: string) =>
    value(facts({ referrals }, { earliestReferralOn: () => first }), 'links.concrete_90', october);
  expect([concrete('2026-08-01'), concrete('2024-02-29')]).toEqual([
    { n: 1, met: 0 },
    { n: 0, met: 0 },
  ]);
});
