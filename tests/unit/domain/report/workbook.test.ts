import { readFileSync } from 'node:fs';
import { figures } from '@shared/domain/report/registry';
import { figureRows, type Metrics } from '@shared/domain/report/workbook';
import { describe, expect, it } from 'vitest';

const { metrics } = JSON.parse(
  readFileSync('tests/fixtures/sample-office-expected/2026-10.json', 'utf8'),
) as { metrics: Metrics };

const words = { contact_mode: { in_person: 'In person' } };
const rows = figureRows(metrics, words);
const of = (id: string) => rows.filter((row) => row.id === id);

/** Every number of a value of the JSON. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the figures as rows of a sheet', () => {
  it('hold every number of the report, cents as dollars', () => {
    for (const { id, counts } of figures) {
      const per = counts === 'cent' ? 100 : 1;
      for (const column of ['month', 'previous', 'fytd'] as const) {
        const there = of(id)
          .map((row) => row[column])
          .filter((value) => value !== null && value !== 0);
        const asked = numbersIn(metrics[id][column])
          .filter((value) => value !== 0)
          .map((value) => value / per);
        expect(there.toSorted(), `${id} ${column}`).toEqual(asked.toSorted());
      }
    }
  });

  it('say 0 where a value did not occur in a column, and nothing where a figure has none', () => {
    const [start] = of('workforce.active_at_start');
    expect(start).toMatchObject({ part: '', unit: 'number', month: 11, previous: 12, fytd: null });
    const grouped = figures.find(
      ({ id, shape }) => shape === 'count_by' && of(id).some((row) => row.month === 0),
    );
    expect(grouped).toBeDefined();
  });

  it('say values in the words of their list', () => {
    const modes = rows.filter(({ part }) => part === 'In person');
    expect(modes.length).toBeGreaterThan(0);
    expect(rows.some(({ part }) => part === 'in_person')).toBe(false);
  });

  it('name the two parts of a figure that has two', () => {
    expect(of('links.concrete_90').map((row) => row.part)).toEqual(['met', 'of']);
    expect(of('pay.stipend_cents')).toMatchObject([{ unit: 'dollars', month: 2299.63 }]);
  });
});
