import { describe, expect, test } from 'vitest';
import {
  buildReport,
  explain,
  periodsFor,
  value,
  windowFor,
} from '../../../../src/shared/domain/report/build';
import { figures, figureOf, isFigureId } from '../../../../src/shared/domain/report/registry';
import { sections } from '../../../../src/shared/domain/report/figure';
import { accumulatorFor, medianOf, roundTo } from '../../../../src/shared/domain/report/values';
import { lists } from '../../../../src/shared/domain/lists';
import { contact, incident, office } from '../../../support/office-rows';

describe('periods', () => {
  test.each([
    ['2026-10', 7, '2026-09-01', '2026-09-30', '2026-07-01', '2026-10-31', '2026-07-01'],
    ['2026-07', 7, '2026-06-01', '2026-06-30', '2026-07-01', '2026-07-31', '2026-06-01'],
    ['2026-06', 7, '2026-05-01', '2026-05-31', '2025-07-01', '2026-06-30', '2025-07-01'],
    ['2024-03', 3, '2024-02-01', '2024-02-29', '2024-03-01', '2024-03-31', '2024-02-01'],
    ['2024-02', 3, '2024-01-01', '2024-01-31', '2023-03-01', '2024-02-29', '2023-03-01'],
    ['2025-01', 1, '2024-12-01', '2024-12-31', '2025-01-01', '2025-01-31', '2024-12-01'],
    ['2025-12', 1, '2025-11-01', '2025-11-30', '2025-01-01', '2025-12-31', '2025-01-01'],
    ['2025-11', 12, '2025-10-01', '2025-10-31', '2024-12-01', '2025-11-30', '2024-12-01'],
  ])('of %s in a year from month %i', (month, start, previousFrom, previousTo, year, to, from) => {
    expect([periodsFor(month, start), windowFor(month, start)]).toEqual([
      {
        month: { from: `${month}-01`, to },
        previous: { from: previousFrom, to: previousTo },
        fytd: { from: year, to },
      },
      { from, to },
    ]);
  });
});

describe('the report', () => {
  test('of an office without any record has every figure', () => {
    const { metrics, ...head } = buildReport(office({}), '2026-02');
    expect(head).toEqual({ period: '2026-02', fiscal_year_start: '2025-07-01' });
    expect(Object.keys(metrics)).toEqual(figures.map(({ id }) => id));
    expect(Object.keys(metrics)).toHaveLength(73);
    const empty: unknown[] = [
      0,
      null,
      {},
      { n: 0, median: null },
      { n: 0, met: 0 },
      { mean: null, max: null },
    ];
    for (const { month, previous, fytd } of Object.values(metrics))
      for (const one of [month, previous, fytd]) expect(empty).toContainEqual(one);
  });

  test('has no value for the year to date of states and roll-forwards', () => {
    const { metrics } = buildReport(office({}), '2026-02');
    const withoutYear = figures.filter(({ id }) => metrics[id].fytd === null).map(({ id }) => id);
    expect(withoutYear.filter((id) => id !== 'training.attendance_rate').sort()).toEqual([
      'matches.dosage',
      'matches.no_contact',
      'matches.open_at_end',
      'matches.open_at_start',
      'matches.per_mentor',
      'recruitment.stage_at_end',
      'referrals.pending_at_end',
      'referrals.waiting_at_end',
      'supervision.active_with_individual',
      'supervision.overdue',
      'training.cohorts_running',
      'workforce.activated',
      'workforce.active_at_end',
      'workforce.active_at_start',
      'workforce.left',
      'workforce.returned',
    ]);
  });

  test('writes groups in the order of their codes and leaves out none that counts', () => {
    const incidents = ['safety', 'boundary', 'other', 'safety'].map((kind) =>
      incident({ kind, on: '2026-02-10' }),
    );
    expect(
      JSON.stringify(buildReport(office({ incidents }), '2026-02').metrics['conduct.opened']),
    ).toBe(
      '{"month":{"boundary":1,"other":1,"safety":2},"previous":{},"fytd":{"boundary":1,"other":1,"safety":2}}',
    );
  });

  test('facts that do not reach far enough are refused', () => {
    const window = { from: '2026-01-01', to: '2026-02-28' };
    const facts = office({ window });
    const outside = [
      { from: '2025-12-31', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-03-01' },
    ];
    for (const period of outside) {
      expect(() => value(facts, 'served.parents', period)).toThrow(RangeError);
      expect(() => explain(facts, 'served.parents', period)).toThrow(RangeError);
    }
    expect(value(facts, 'served.parents', window)).toBe(0);
    expect(() => buildReport(facts, '2026-02')).toThrow('cover 2026-01-01 to 2026-02-28');
  });

  test('rows need not be in order of date', () => {
    const days = ['2026-02-28', '2026-01-31', '2026-02-01', '2026-03-01', '2026-02-28'];
    const contacts = days.map((on, id) => contact({ id, on }));
    expect(
      explain(office({ contacts }), 'service.contacts_attempted', {
        from: '2026-02-01',
        to: '2026-02-28',
      }).map(({ id }) => id),
    ).toEqual([2, 0, 4]);
  });
});

describe('definitions', () => {
  test('are one sentence each, in the words of the program', () => {
    const avoided =
      /\b(client|consumer|case|subject|referrals?|mentors?|incidents?|backlog|queue|no-show|overdue|fail\w*|reject\w*|terminat\w*)\b/i;
    for (const { id, label, definition, section } of figures) {
      expect({ id, definition }).toEqual({
        id,
        definition: expect.stringMatching(/^[A-Z][^.]*\.$/) as unknown,
      });
      expect(`${label} ${definition}`).not.toMatch(avoided);
      expect(Object.keys(sections)).toContain(section);
    }
  });

  test('name a list for every figure by value', () => {
    const names = Object.values(lists).map(({ name }) => name);
    for (const { id, shape, ...rest } of figures) {
      const list = 'list' in rest ? rest.list : undefined;
      if (shape === 'count_by' || shape === 'sum_by') expect(names).toContain(list);
      else expect({ id, list }).toEqual({ id, list: undefined });
    }
  });

  test('are found by id', () => {
    expect(figureOf('pay.miles').label).toBe('Payable miles');
    expect(['pay.miles', 'pay.nothing', 'toString'].map(isFigureId)).toEqual([true, false, false]);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(new Set(figures.map(({ label }) => label)).size).toBe(figures.length);
  });
});

describe('arithmetic', () => {
  test('median', () => {
    expect([[], [7], [9, 1], [10, 9, 100], [4, 1, 3, 100], [-5, 2]].map(medianOf)).toEqual([
      null,
      7,
      5,
      10,
      3.5,
      -1.5,
    ]);
  });

  test.each([
    [1 / 8, 2, 0.12],
    [3 / 8, 2, 0.38],
    [9 / 8, 2, 1.12],
    [15 / 8, 2, 1.88],
    [2.675, 2, 2.67],
    [1.005, 2, 1],
    [14 / 9, 2, 1.56],
    [2, 2, 2],
    [0, 4, 0],
    [22 / 24, 4, 0.9167],
    [1 / 32, 4, 0.0312],
    [3 / 32, 4, 0.0938],
    [1, 4, 1],
  ])('%d to %i decimals', (amount, decimals, rounded) => {
    expect(roundTo(amount, decimals)).toBe(rounded);
  });

  test('values that add up to nothing are left out', () => {
    const minutes = accumulatorFor('sum_by');
    minutes.add('activity', 1, 0, 'media');
    minutes.add('activity', 2, 5, 'travel');
    expect(minutes.result()).toEqual({ travel: 5 });
  });
});
