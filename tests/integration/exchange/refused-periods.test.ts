import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '@main/db/write';
import { breakRows, generateOffice, writeOffice } from '../../support/office-generator';
import { temporaryFolder, testOffice } from '../../support/test-office';
import { importOk, packageOf, readCsv, refusals, type Rows, smallOffice } from './support';

let office: Office;
let rejectedDir: string;

beforeEach(async () => {
  office = testOffice();
  rejectedDir = temporaryFolder();
  await importOk(office, packageOf(smallOffice));
});

describe('overlapping periods of a mentor', () => {
  const period = (from: string, to: string, status = 'active') => ({
    person_key: 'M1',
    status,
    from,
    to,
  });
  const stored = () =>
    office.client
      .prepare('select from_date, to_date from mentor_status order by from_date')
      .raw()
      .all();

  it('refuses the fewest, whatever the order of rows', async () => {
    const rows = [
      period('2025-01-01', '2025-03-31'),
      period('2025-04-01', ''),
      period('2025-01-15', '', 'on_leave'),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const fresh = testOffice();
      await importOk(fresh, packageOf(smallOffice));
      const { files } = await importOk(fresh, packageOf({ mentor_status: order }), { rejectedDir });
      expect(files['mentor_status']).toMatchObject({ created: 2, rejected: 1 });
      const [refused] = readCsv(join(rejectedDir, 'mentor_status.rejected.csv'));
      expect(refused).toMatchObject({ from: '2025-01-15' });
      expect(refused?.['reason']).toMatch(
        /overlaps the one from 2025-01-01 to 2025-03-31.* on line \d/,
      );
    }
  });

  it('looks at what the package makes of old periods, not at what they were', async () => {
    await importOk(office, packageOf({ mentor_status: [period('2025-01-01', '')] }));
    const rows = [period('2025-07-01', ''), period('2025-01-01', '2025-06-30')];
    const { files } = await importOk(office, packageOf({ mentor_status: rows }));
    expect(files['mentor_status']).toEqual({ created: 1, updated: 1, unchanged: 0, rejected: 0 });
    expect(stored()).toEqual([
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('does not go around a period that is in the program', async () => {
    await importOk(office, packageOf({ mentor_status: [period('2025-01-01', '')] }));
    const rows = [period('2025-07-01', '')];
    await importOk(office, packageOf({ mentor_status: rows }), { rejectedDir });
    expect(refusals(rejectedDir, 'mentor_status')[0]?.reason).toContain('in the program');
    expect(stored()).toEqual([['2025-01-01', null]]);
  });
});

describe('generated offices with rows that must be refused', () => {
  it.each([1, 2, 3])('refuses exactly the broken rows (seed %i)', async (seed) => {
    const good = generateOffice(seed, { scale: 1 });
    const threshold = (good['settings'] ?? []).filter(({ key }) => key !== 'suppression_threshold');
    const { pkg, expected } = breakRows({ ...good, settings: threshold }, seed);
    const dir = temporaryFolder();
    writeOffice(pkg, dir);
    const target = testOffice();
    const { files } = await importOk(target, dir, { rejectedDir });
    const refused = Object.entries(files).flatMap(([file]) =>
      readRefused(file).map((row) => `${file} ${row}`),
    );
    expect(refused.sort()).toEqual(
      expected.map(({ file, row }) => `${file} ${lineOf(pkg[file] ?? [], row)}`).sort(),
    );
    expect(target.client.pragma('foreign_key_check')).toEqual([]);
  });

  const readRefused = (file: string) => refusals(rejectedDir, file).map(({ line }) => line);

  /** Line on which the row with this index starts, when rows before it hold line breaks. */
  function lineOf(rows: Rows, index: number): number {
    const breaks = (row: Record<string, string>) =>
      Object.values(row).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return rows.slice(0, index).reduce((line, row) => line + 1 + breaks(row), 2);
  }
});
