import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage } from '@main/exchange/import';
import { unwrap } from '@shared/errors';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testOffice } from '../support/test-office';

const rows = 1_000_000;

/** Writes a file of a package with so many rows, a stretch at a time. */
function packageWith(name: string, header: string, row: (n: number) => string): string {
  const dir = temporaryFolder();
  const handle = openSync(join(dir, name), 'w');
  writeSync(handle, `${header}\r\n`);
  for (let n = 0; n < rows; n += 10_000)
    writeSync(handle, Array.from({ length: 10_000 }, (_, i) => `${row(n + i)}\r\n`).join(''));
  closeSync(handle);
  return dir;
}

describe('an import of 200 MB with 1,000,000 rows, every one of them wrong', () => {
  it('refuses them one by one, changes nothing, and keeps none of them in memory', async () => {
    const padding = 'x'.repeat(190);
    // The last name is missing.
    const dir = packageWith(
      'people.csv',
      'person_key,first_name,last_name,remark',
      (n) => `P${n},Ana,,${padding}`,
    );
    expect(statSync(join(dir, 'people.csv')).size).toBeGreaterThan(200_000_000);
    const office = testOffice();
    let reasons = 0;
    let most = 0;
    const before = process.memoryUsage().rss;
    const summary = unwrap(
      await importPackage(office, dir, {
        onRefused: ({ line, reason }) => {
          if (line % 50_000 === 0) most = Math.max(most, process.memoryUsage().rss);
          if (reason.includes('last_name')) reasons += 1;
        },
      }),
    );
    expect(summary).toMatchObject({
      batchId: null,
      files: { people: { created: 0, updated: 0, unchanged: 0, rejected: rows } },
    });
    expect(reasons).toBe(rows);
    expect(office.client.prepare('select count(*) from person').pluck().get()).toBe(0);
    // Far less than the file, and than its rows would take.
    expect(most - before).toBeLessThan(180_000_000);
  });
});
