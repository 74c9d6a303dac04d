import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Line,
  buildReport,
  explain,
  periodsFor,
  value,
  windowFor,
} from '../../../../src/shared/domain/report/build';
import type { Facts } from '../../../../src/shared/domain/report/facts';
import type { Shape } from '../../../../src/shared/domain/report/figure';
import { figures } from '../../../../src/shared/domain/report/registry';
import { anyMonth, anyOffice } from '../../../support/office-arbitrary';
import { withoutAfter } from '../../../support/office-cut';
import { leanFacts } from '../../../support/office-window';

const check = (holds: (facts: Facts, month: string) => void): void =>
  fc.assert(fc.property(anyOffice, anyMonth, holds), { numRuns: 300 });

const sum = (lines: readonly Line[]): number =>
  lines.reduce((total, line) => total + line.amount, 0);
const byGroup = (lines: readonly Line[], of: (lines: readonly Line[]) => number) =>
  Object.fromEntries(
    [...new Set(lines.map(({ group }) => group ?? ''))]
      .sort()
      .map((group) => [group, of(lines.filter((line) => line.group === group))])
      .filter(([, total]) => total !== 0),
  );

/** The middle of a list, by taking one away at each end. */
function middle(amounts: number[]): number | null {
  const rest = [...amounts].sort((a, b) => a - b);
  while (rest.length > 2) {
    rest.pop();
    rest.shift();
  }
  return rest.length === 0 ? null : rest.reduce((a, b) => a + b) / rest.length;
}

/** What a reader gets by counting or adding up the list behind a figure. */
const countedByHand: { [S in Shape]: (lines: readonly Line[]) => unknown } = {
  count: (lines) => lines.length,
  sum,
  count_by: (lines) => byGroup(lines, (some) => some.length),
  sum_by: (lines) => byGroup(lines, sum),
  median: (lines) => ({ n: lines.length, median: middle(lines.map(({ amount }) => amount)) }),
  ratio: (lines) => ({ n: lines.length, met: lines.filter(({ met }) => met).length }),
  rate: (lines) =>
    lines.length === 0
      ? null
      : expect.closeTo(lines.filter(({ met }) => met).length / lines.length, 4),
  mean_max: (lines) =>
    lines.length === 0
      ? { mean: null, max: null }
      : {
          mean: expect.closeTo(sum(lines) / lines.length, 1) as unknown,
          max: Math.max(...lines.map(({ amount }) => amount)),
        },
  tenths: (lines) => sum(lines) / 10,
};

describe('on any office', () => {
  test('the list behind every figure comes to the figure', () => {
    check((facts, month) => {
      for (const period of Object.values(periodsFor(month, facts.settings.fiscalYearStartMonth)))
        for (const { id, shape } of figures) {
          const lines = explain(facts, id, period);
          expect({ id, value: value(facts, id, period) }).toEqual({
            id,
            value: countedByHand[shape](lines),
          });
        }
    });
  });

  test('no record stands twice in the list of a count', () => {
    check((facts, month) => {
      const { fytd } = periodsFor(month, facts.settings.fiscalYearStartMonth);
      for (const { id, shape } of figures) {
        if (shape !== 'count' && shape !== 'ratio') continue;
        const ids = explain(facts, id, fytd).map((line) => line.id);
        expect({ id, ids }).toEqual({ id, ids: [...new Set(ids)] });
      }
    });
  });

  test('minutes and miles list no record without any', () => {
    check((facts, month) => {
      const { fytd } = periodsFor(month, facts.settings.fiscalYearStartMonth);
      for (const { id, counts } of figures) {
        if (counts !== 'minute' && counts !== 'mile') continue;
        const empty = explain(facts, id, fytd).filter(({ amount }) => amount <= 0);
        expect({ id, empty }).toEqual({ id, empty: [] });
      }
    });
  });

  test('the roll-forwards add up', () => {
    check((facts, month) => {
      const { metrics } = buildReport(facts, month);
      for (const column of ['month', 'previous'] as const) {
        const of = (id: keyof typeof metrics) => metrics[id][column] as number;
        expect(of('workforce.active_at_end')).toBe(
          of('workforce.active_at_start') +
            of('workforce.activated') +
            of('workforce.returned') -
            of('workforce.left'),
        );
        expect(of('matches.open_at_end')).toBe(
          of('matches.open_at_start') + of('matches.new') - of('matches.closed'),
        );
      }
      expect(metrics['workforce.active_at_start'].month).toBe(
        metrics['workforce.active_at_end'].previous,
      );
      expect(metrics['matches.open_at_start'].month).toBe(metrics['matches.open_at_end'].previous);
    });
  });

  test('records dated after the last day change nothing', () => {
    check((facts, month) => {
      const { to } = periodsFor(month, 1).month;
      expect(buildReport(facts, month)).toEqual(buildReport(withoutAfter(facts, to), month));
    });
  });

  test('the rows a loader must give are enough', () => {
    check((facts, month) => {
      const window = windowFor(month, facts.settings.fiscalYearStartMonth);
      expect(buildReport(leanFacts(facts, window), month)).toEqual(buildReport(facts, month));
    });
  });

  test('the order of rows changes no figure', () => {
    check((facts, month) => {
      const reversed = Object.fromEntries(
        Object.entries(facts).map(([name, rows]) => [
          name,
          Array.isArray(rows) ? [...(rows as unknown[])].reverse() : (rows as unknown),
        ]),
      ) as unknown as Facts;
      expect(buildReport(reversed, month)).toEqual(buildReport(facts, month));
    });
  });
});
