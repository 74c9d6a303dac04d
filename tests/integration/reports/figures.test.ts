import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage } from '@main/exchange/import';
import { reportJson } from '@main/features/reports/report.service';
import { unwrap } from '@shared/errors';
import { describe, expect, test } from 'vitest';
import { oracleReport } from '../../oracle/report';
import { generateOffice, writeOffice } from '../../support/office-generator';
import { temporaryFolder, testOffice } from '../../support/test-office';

const expected = 'tests/fixtures/sample-office-expected';

test('the figures of the sample office, read from an encrypted file, are the independent ones', async () => {
  const office = testOffice();
  unwrap(await importPackage(office, 'resources/sample-office'));
  const months = readdirSync(expected).map((name) => name.replace('.json', ''));
  expect(months).toHaveLength(3);
  for (const month of months) {
    const { data_cutoff, ...figures } = reportJson(office, month);
    expect(data_cutoff).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(figures).toEqual(JSON.parse(readFileSync(join(expected, `${month}.json`), 'utf8')));
  }
});

describe('figures of generated offices equal the words of their definitions', () => {
  test.each(Array.from({ length: 40 }, (_, i) => i + 1))('office %i', async (seed) => {
    const dir = temporaryFolder();
    const office = generateOffice(seed);
    writeOffice(office, dir);
    const stored = testOffice();
    const summary = unwrap(await importPackage(stored, dir));
    const refused = Object.values(summary.files).reduce((sum, file) => sum + file.rejected, 0);
    expect(refused).toBe(0);
    for (const month of ['2026-10', '2026-09', '2026-02', '2025-12']) {
      const { data_cutoff: _, ...figures } = reportJson(stored, month);
      expect(figures).toEqual(oracleReport(office, month));
    }
  });
});
