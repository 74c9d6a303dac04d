import { describe, expect, test } from 'vitest';
import { idsBehind, office, status, valuesOf } from '../../../support/office-rows';

const february = { from: '2024-02-01', to: '2024-02-29' };
const workforce = (...mentorStatuses: ReturnType<typeof status>[]) =>
  valuesOf(office({ mentorStatuses }), 'workforce', february);

describe('workforce in a leap February', () => {
  test('nobody', () => {
    expect(workforce()).toEqual({
      active_at_start: 0,
      activated: 0,
      returned: 0,
      left: 0,
      active_at_end: 0,
    });
  });

  test.each([
    ['active since before', [{ from: '2024-01-31' }], { start: 1, end: 1 }],
    ['active from the first day', [{ from: '2024-02-01' }], { activated: 1, end: 1 }],
    ['active from the last day', [{ from: '2024-02-29' }], { activated: 1, end: 1 }],
    ['active from the day after', [{ from: '2024-03-01' }], {}],
    ['limited counts as active', [{ status: 'limited', from: '2023-05-01' }], { start: 1, end: 1 }],
    [
      'last active on the day before',
      [{ from: '2023-01-01', to: '2024-01-31' }],
      { start: 1, left: 1 },
    ],
    ['last active two days before', [{ from: '2023-01-01', to: '2024-01-30' }], {}],
    ['last active on Feb 28', [{ from: '2023-01-01', to: '2024-02-28' }], { start: 1, left: 1 }],
    [
      'last active on the last day',
      [{ from: '2023-01-01', to: '2024-02-29' }],
      { start: 1, end: 1 },
    ],
    ['active only inside the month', [{ from: '2024-02-02', to: '2024-02-27' }], {}],
    ['on leave', [{ status: 'on_leave', from: '2023-01-01' }], {}],
    ['suspended', [{ status: 'suspended', from: '2023-01-01' }], {}],
    ['inactive', [{ status: 'inactive', from: '2023-01-01' }], {}],
    [
      'returned from leave',
      [
        { from: '2023-01-01', to: '2023-06-30' },
        { status: 'on_leave', from: '2023-07-01', to: '2024-02-09' },
        { from: '2024-02-10' },
      ],
      { returned: 1, end: 1 },
    ],
    [
      'active for one day long ago',
      [{ from: '2020-05-05', to: '2020-05-05' }, { from: '2024-02-29' }],
      { returned: 1, end: 1 },
    ],
    [
      'active, away inside the month, active again',
      [{ from: '2023-01-01', to: '2024-02-05' }, { from: '2024-02-20' }],
      { start: 1, end: 1 },
    ],
    [
      'limited, then active without a gap',
      [{ status: 'limited', from: '2024-01-01', to: '2024-02-14' }, { from: '2024-02-15' }],
      { start: 1, end: 1 },
    ],
    [
      'activated twice inside the month',
      [{ from: '2024-02-01', to: '2024-02-05' }, { from: '2024-02-20' }],
      { activated: 1, end: 1 },
    ],
    [
      'a period that ends before it starts has no day',
      [{ from: '2024-01-05', to: '2024-01-01' }],
      {},
    ],
  ])('%s', (_name, periods, expected: Record<string, number>) => {
    expect(workforce(...periods.map(status))).toEqual({
      active_at_start: expected.start ?? 0,
      activated: expected.activated ?? 0,
      returned: expected.returned ?? 0,
      left: expected.left ?? 0,
      active_at_end: expected.end ?? 0,
    });
  });

  test('the backwards period does not make a newcomer a returner', () => {
    expect(
      workforce(status({ from: '2024-01-05', to: '2024-01-01' }), status({ from: '2024-02-03' })),
    ).toMatchObject({ activated: 1, returned: 0 });
  });

  test('the lists name the mentors', () => {
    const facts = office({
      mentorStatuses: [
        status({ mentorId: 7, from: '2024-02-10' }),
        status({ mentorId: 8, from: '2023-01-01' }),
        status({ mentorId: 9, from: '2023-01-01', to: '2024-02-10' }),
      ],
    });
    expect([
      idsBehind(facts, 'workforce.activated', february),
      idsBehind(facts, 'workforce.active_at_start', february),
      idsBehind(facts, 'workforce.left', february),
    ]).toEqual([[7], [8, 9], [9]]);
  });
});
