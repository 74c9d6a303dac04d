import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { monthBefore } from '../../oracle/arithmetic';
import { type OfficePackage, loadOffice } from '../../oracle/office';
import type { Figure } from '../../oracle/period';
import { type OracleReport, oracleReport } from '../../oracle/report';
import { refusalsOf } from '../../support/generator/check';
import { fileNames } from '../../support/generator/columns';
import { breakRows, generateOffice, writeOffice } from '../../support/office-generator';

const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

/** The usual range, and every fifth time one that ends with a leap day. */
function officeOf(seed: number): { office: OfficePackage; lastMonth: string } {
  return seed % 5 === 0
    ? {
        office: generateOffice(seed, { from: '2022-11-01', to: '2024-02-29' }),
        lastMonth: '2024-02',
      }
    : { office: generateOffice(seed), lastMonth: '2026-10' };
}

function monthsUpTo(last: string, count: number): string[] {
  const months = [last];
  while (months.length < count) months.push(monthBefore(months.at(-1) ?? last));
  return months;
}

function numbersIn(figure: Figure): number[] {
  if (figure === null) return [];
  if (typeof figure === 'number') return [figure];
  return Object.values(figure).filter((value) => value !== null);
}

/** Everything printed is a finite number, and nothing that counts is negative. */
function expectPlainNumbers(report: OracleReport): void {
  for (const [id, columns] of Object.entries(report.metrics)) {
    for (const figure of [columns.month, columns.previous, columns.fytd]) {
      const numbers = numbersIn(figure);
      expect(numbers.every(Number.isFinite), `${report.period} ${id}`).toBe(true);
      const mayBeNegative = id === 'referrals.days_to_match';
      expect(mayBeNegative || numbers.every((value) => value >= 0), `${report.period} ${id}`).toBe(
        true,
      );
    }
  }
}

function expectRollForwards(report: OracleReport): void {
  for (const column of ['month', 'previous'] as const) {
    const value = (id: string) => report.metrics[id]?.[column] as number;
    expect(
      value('workforce.active_at_start') +
        value('workforce.activated') +
        value('workforce.returned') -
        value('workforce.left'),
    ).toBe(value('workforce.active_at_end'));
    expect(value('matches.open_at_start') + value('matches.new') - value('matches.closed')).toBe(
      value('matches.open_at_end'),
    );
  }
}

describe.each(seeds)('generated office %i', (seed) => {
  const { office, lastMonth } = officeOf(seed);

  it('has every file, and no row that an import has to refuse', () => {
    expect(Object.keys(office).toSorted()).toEqual(fileNames.toSorted());
    expect(refusalsOf(office)).toEqual([]);
  });

  it('has figures that are numbers and roll-forwards that add up', () => {
    for (const month of monthsUpTo(lastMonth, 4)) {
      const report = oracleReport(office, month);
      expectPlainNumbers(report);
      expectRollForwards(report);
    }
  });

  it('agrees with itself from one month to the next', () => {
    const now = oracleReport(office, lastMonth);
    const before = oracleReport(office, monthBefore(lastMonth));
    for (const [id, columns] of Object.entries(now.metrics)) {
      expect(columns.previous, id).toEqual(before.metrics[id]?.month);
    }
    expect(now.metrics['matches.open_at_start']?.month).toBe(
      before.metrics['matches.open_at_end']?.month,
    );
  });
});

describe('the generator', () => {
  it('makes the same office from the same seed and another from another', () => {
    expect(generateOffice(7)).toEqual(generateOffice(7));
    expect(generateOffice(7)).not.toEqual(generateOffice(8));
  });

  it('makes every figure differ from nothing somewhere', () => {
    const seen = new Set<string>();
    const ids = new Set<string>();
    for (const seed of seeds.slice(0, 20)) {
      const { office, lastMonth } = officeOf(seed);
      for (const month of monthsUpTo(lastMonth, 6)) {
        for (const [id, { month: figure }] of Object.entries(oracleReport(office, month).metrics)) {
          ids.add(id);
          if (numbersIn(figure).some((value) => value > 0)) seen.add(id);
        }
      }
    }
    expect(ids.size).toBe(73);
    expect([...ids].filter((id) => !seen.has(id))).toEqual([]);
  });

  it('writes files that read back as the same rows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    try {
      for (const byteOrderMark of [false, true]) {
        const office = generateOffice(11);
        writeOffice(office, folder, { byteOrderMark });
        expect(loadOffice(folder)).toEqual(office);
        const first = readFileSync(join(folder, 'people.csv'), 'utf8');
        expect(first.startsWith('\uFEFF')).toBe(byteOrderMark);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('breaking rows', () => {
  it.each(seeds.slice(0, 10))('adds exactly the bad rows it names, seed %i', (seed) => {
    const office = generateOffice(seed, { scale: 1 });
    const untouched = structuredClone(office);
    const { pkg, expected } = breakRows(office, seed);
    expect(office).toEqual(untouched);
    expect(breakRows(office, seed)).toEqual({ pkg, expected });
    expect(expected.length).toBeGreaterThan(25);

    const order = (one: object, other: object) =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
    expect(refusalsOf(pkg).toSorted(order)).toEqual(expected.toSorted(order));

    const good = Object.fromEntries(
      Object.entries(pkg).map(([file, rows]) => {
        const bad = expected.filter((refusal) => refusal.file === file).map(({ row }) => row);
        return [file, rows.filter((_, index) => !bad.includes(index))];
      }),
    );
    expect(good).toEqual(office);
  });
});
