import { addDays, isWithin } from '@shared/dates';
import {
  type IncomingPeriod,
  overlappingPeriods,
  type StatusPeriod,
} from '@shared/domain/exchange/status-periods';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const period = (from: string, to: string | null, line = 0) => ({ from, to, line });
const refused = (stored: StatusPeriod[], incoming: IncomingPeriod[]) => [
  ...overlappingPeriods(stored, incoming).keys(),
];

describe('overlapping periods', () => {
  it('may touch but not share a day', () => {
    const first = period('2025-01-01', '2025-01-31', 2);
    expect(refused([], [first, period('2025-02-01', null, 3)])).toEqual([]);
    expect(refused([], [first, period('2025-01-31', null, 3)])).toHaveLength(1);
  });

  it('refuses the fewest, and of equally few what covers least', () => {
    const long = period('2025-01-01', null, 2);
    expect(refused([], [long, period('2025-03-01', '2025-03-01', 3)])).toEqual([3]);
    const halves = [period('2025-01-01', '2025-05-31', 3), period('2025-06-01', null, 4)];
    expect(refused([], [period('2024-12-01', null, 2), ...halves])).toEqual([2]);
  });

  it('leaves alone what stands, unless the package replaces it', () => {
    const stored = [period('2025-01-01', null)];
    const later = period('2025-07-01', null, 2);
    expect(overlappingPeriods(stored, [later]).get(2)).toMatchObject({
      from: '2025-01-01',
      line: null,
    });
    expect(refused(stored, [later, period('2025-01-01', '2025-06-30', 3)])).toEqual([]);
  });

  it('lets an old period stand again when what was to replace it is refused', () => {
    const stored = [period('2025-01-01', '2025-01-31'), period('2025-03-01', '2025-03-31')];
    // Line 2 would replace the first but runs into the second; so the first stands, against line 3.
    const incoming = [period('2025-01-01', '2025-03-15', 2), period('2025-01-20', '2025-01-25', 3)];
    expect(refused(stored, incoming).sort()).toEqual([2, 3]);
  });

  const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2025-01-01', n));
  const anyPeriod = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }))
    .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
  const days = Array.from({ length: 60 }, (_, n) => addDays('2025-01-01', n));
  const covers = ({ from, to }: StatusPeriod, on: string) =>
    isWithin(on, { from, to: to ?? '9999-12-31' });

  it('never leaves two statuses on a day, and does not depend on the order of rows', () => {
    const periods = fc.uniqueArray(anyPeriod, { maxLength: 8, selector: ({ from }) => from });
    fc.assert(
      fc.property(periods, periods, (some, many) => {
        // What is stored never overlaps itself.
        const stored = some.filter(
          (a, i) =>
            !some.slice(0, i).some((b) => days.some((on) => covers(a, on) && covers(b, on))),
        );
        const incoming = many.map((each, i) => ({ ...each, line: i + 2 }));
        const out = new Set(refused(stored, incoming));
        const taken = incoming.filter(({ line }) => !out.has(line));
        const replaced = new Set(taken.map(({ from }) => from));
        const final = [...stored.filter(({ from }) => !replaced.has(from)), ...taken];
        for (const on of days) {
          expect(final.filter((each) => covers(each, on)).length).toBeLessThanOrEqual(1);
        }
        expect(new Set(refused(stored, [...incoming].reverse()))).toEqual(out);
      }),
      { numRuns: 500 },
    );
  });
});
