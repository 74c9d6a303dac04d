import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { checkPages, createDatabase, openDatabase } from '@main/db/open';
import { makeOffice } from '@main/db/write';
import { importPackage } from '@main/exchange/import';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  copyOfSample,
  everyRow,
  goodContact,
  importOk,
  packageOf,
  sampleFolder,
  smallOffice,
  writeFile,
} from './support';

/** A sample office with one row to refuse, so that there is something to clean up. */
let source: string;

beforeEach(() => {
  source = copyOfSample();
  writeFile(source, 'settings', [{ key: 'colour', value: 'red' }]);
});

describe('an import that does not come to its end', () => {
  it('is undone when it is stopped, whenever that is', async () => {
    for (const share of [0, 0.2, 0.6, 0.95]) {
      const office = testOffice();
      await importOk(office, packageOf({ ...smallOffice, contacts: [goodContact] }));
      const before = everyRow(office);
      const rejectedDir = temporaryFolder();
      const stop = new AbortController();
      const result = await importPackage(office, source, {
        rejectedDir,
        signal: stop.signal,
        onProgress: ({ done, total }) => void (total > 0 && done / total >= share && stop.abort()),
      });
      expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
      expect(everyRow(office)).toEqual(before);
      expect(readdirSync(rejectedDir)).toEqual([]);
      // The office goes on as if nothing had been.
      await importOk(office, sampleFolder);
    }
  });

  it('does not even begin when it was stopped before', async () => {
    const office = testOffice();
    let backups = 0;
    const result = await importPackage(office, source, {
      signal: AbortSignal.abort(),
      beforeChange: () => void (backups += 1),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(backups).toBe(0);
  });

  it('is undone when the program is locked meanwhile', async () => {
    const file = join(temporaryFolder(), 'program.db');
    const key = randomBytes(32);
    const client = createDatabase(file, key);
    migrate(client, 'drizzle');
    let rows = 0;
    const result = await importPackage(makeOffice(client, 'Test'), source, {
      onProgress: ({ file: name }) => {
        if (name !== 'contacts' || !client.open) return;
        rows = client.prepare('select count(*) from person').pluck().get() as number;
        client.close();
      },
    });
    expect(rows).toBe(165);
    expect(result).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
    const again = openDatabase(file, key);
    expect(again.prepare('select count(*) from person').pluck().get()).toBe(0);
    expect(checkPages(again)).toBe(true);
    again.close();
  });

  it('is undone when refused rows cannot be written', async () => {
    const office = testOffice();
    const inTheWay = join(temporaryFolder(), 'file');
    writeFileSync(inTheWay, '');
    const before = everyRow(office);
    const result = await importPackage(office, source, { rejectedDir: join(inTheWay, 'below') });
    expect(result).toMatchObject({ ok: false, error: { code: 'IO' } });
    expect(everyRow(office)).toEqual(before);
  });

  it('is undone, and the error passed on, when something unexpected happens', async () => {
    const office = testOffice();
    const before = everyRow(office);
    const bug = new Error('a bug');
    const failing = importPackage(office, source, {
      onProgress: ({ file }) => {
        if (file === 'contacts') throw bug;
      },
    });
    await expect(failing).rejects.toBe(bug);
    expect(everyRow(office)).toEqual(before);
    expect(office.client.inTransaction).toBe(false);
  });

  it('asks for a backup before a real import only', async () => {
    const office = testOffice();
    const seen: unknown[] = [];
    const beforeChange = () => void seen.push(everyRow(office)['person']);
    await importOk(office, sampleFolder, { dryRun: true, beforeChange });
    expect(seen).toEqual([]);
    await importOk(office, sampleFolder, { beforeChange });
    expect(seen).toEqual([[]]);
  });
});
