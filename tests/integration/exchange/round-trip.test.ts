import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingDefs } from '@shared/domain/settings';
import { packageFiles } from '@shared/domain/exchange/files';
import { unwrap } from '@shared/errors';
import { describe, expect, it } from 'vitest';
import { exportPackage } from '@main/exchange/export';
import { loadOffice } from '../../oracle/office';
import { generateOffice, writeOffice } from '../../support/office-generator';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  contentOf,
  goodContact,
  importOk,
  packageOf,
  readCsv,
  sampleFolder,
  smallOffice,
} from './support';

/** Imports a package and exports it; then both once more, through an empty vault. */
async function twice(source: string) {
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const first = testOffice();
  const summary = await importOk(first, source);
  const exported = unwrap(await exportPackage(first, folders[0]));
  const second = testOffice();
  const again = await importOk(second, folders[0]);
  unwrap(await exportPackage(second, folders[1]));
  return { first, summary, exported, again, folders };
}

const refused = (files: Record<string, { rejected: number }>) =>
  Object.entries(files).filter(([, { rejected }]) => rejected > 0);

describe('export → import into an empty vault → export', () => {
  it('gives byte-identical files for the sample office, and the values that were imported', async () => {
    const { first, exported, again, folders } = await twice(sampleFolder);
    expect(contentOf(folders[1])).toEqual(contentOf(folders[0]));
    expect(refused(again.files)).toEqual([]);
    const names = packageFiles.map(({ name }) => `${name}.csv`).sort();
    expect(readdirSync(folders[0]).sort()).toEqual(names);
    for (const { name } of packageFiles) {
      const rows = readCsv(join(folders[0], `${name}.csv`));
      expect(exported.rows[name]).toBe(rows.length);
      const byText = (row: Record<string, string>) => JSON.stringify(Object.entries(row).sort());
      expect(rows.map(byText).sort(), name).toEqual(
        readCsv(join(sampleFolder, `${name}.csv`))
          .map(byText)
          .sort(),
      );
    }
    // The package that left is no news to the vault it came from.
    const back = await importOk(first, folders[0]);
    expect(back.batchId).toBeNull();
    expect(
      Object.values(back.files).every(
        ({ unchanged, rejected }) => unchanged >= 0 && rejected === 0,
      ),
    ).toBe(true);
  });

  it.each([11, 12, 13, 14, 15, 16])('does so for a generated office (seed %i)', async (seed) => {
    const office = generateOffice(seed);
    const { min } = settingDefs.suppression_threshold;
    office['settings'] = (office['settings'] ?? []).filter(
      ({ key, value }) => key !== 'suppression_threshold' || Number(value) >= min,
    );
    const source = temporaryFolder();
    writeOffice(office, source, { byteOrderMark: seed % 2 === 0 });
    const { summary, again, folders } = await twice(source);
    expect(refused(summary.files)).toEqual([]);
    expect(refused(again.files)).toEqual([]);
    expect(contentOf(folders[1])).toEqual(contentOf(folders[0]));
    // Nothing was lost or bent on the way in: the same rows come out, numbers in their canonical form.
    const out = loadOffice(folders[0]);
    const canonical = (value: string) => (/^\d+\.\d+$/.test(value) ? String(Number(value)) : value);
    for (const { name } of packageFiles) {
      const lines = (rows: Record<string, string>[]) =>
        rows.map((row) => JSON.stringify(Object.values(row).map(canonical))).sort();
      expect(lines(out[name] ?? []), name).toEqual(lines(office[name] ?? []));
    }
  });

  it('writes the agency’s own values of lists, and only what the rows do not bring by themselves', async () => {
    const lists = [
      { list: 'place', code: 'library', label: 'The library', active: 'no' },
      { list: 'module', code: 'first_aid', label: 'First aid', active: 'yes' },
    ];
    const modules = [{ person_key: 'M1', module: 'first_aid', completed_on: '2025-01-01' }];
    const contacts = [{ ...goodContact, place: 'library' }];
    const { folders } = await twice(packageOf({ ...smallOffice, lists, modules, contacts }));
    expect(contentOf(folders[1])).toEqual(contentOf(folders[0]));
    expect(readCsv(join(folders[0], 'lists.csv'))).toEqual([lists[0]]);
  });
});

describe('the exported files', () => {
  it('have a byte-order mark, CRLF, every column in order, and rows by code point of their keys', async () => {
    const people = ['b', 'a', '🙂', 'Ö', '\uFFFD', 'B', '10', '9'].map((person_key) => ({
      person_key,
      first_name: 'X',
      last_name: 'Y',
    }));
    const office = testOffice();
    await importOk(office, packageOf({ people }));
    const dir = temporaryFolder();
    unwrap(await exportPackage(office, dir));
    const text = readFileSync(join(dir, 'people.csv'), 'utf8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFperson_key,first_name,last_name,preferred_name,gender,languages,region,phone,email,phone_ok_voicemail,phone_ok_text,safe_contact_note',
      '10,X,Y,,,,,,,,,',
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readCsv(join(dir, 'people.csv')).map((row) => row['person_key'])).toEqual([
      '10',
      '9',
      'B',
      'a',
      'b',
      'Ö',
      '\uFFFD',
      '🙂',
    ]);
  });

  it('orders weeks by number, and writes numbers in one form', async () => {
    const office = testOffice();
    const week = (week_no: string) => ({
      course_code: 'C',
      week_no,
      title: 'T',
      minutes: '0135',
      required: 'no',
    });
    const rates = [
      { kind: 'mileage', amount: '.72500', from: '2026-01-01' },
      { kind: 'stipend_hour', amount: '17', from: '2026-01-01' },
    ];
    const contacts = [
      { ...goodContact, miles: '4' },
      { ...goodContact, contact_key: 'K2', miles: '0.0', payable: '' },
      { ...goodContact, contact_key: 'K3', miles: '', payable: 'no' },
    ];
    await importOk(
      office,
      packageOf({
        ...smallOffice,
        course_sessions: ['10', '9', '1'].map(week),
        cohorts: [],
        cohort_sessions: [],
        enrollments: [],
        rates,
        contacts,
      }),
    );
    const dir = temporaryFolder();
    unwrap(await exportPackage(office, dir));
    const column = (file: string, name: string) =>
      readCsv(join(dir, `${file}.csv`)).map((row) => row[name]);
    expect(column('course_sessions', 'week_no')).toEqual(['1', '9', '10']);
    expect(column('course_sessions', 'minutes')).toEqual(['135', '135', '135']);
    expect(column('rates', 'amount')).toEqual(['0.725', '17.00']);
    expect(column('contacts', 'miles')).toEqual(['4.0', '0.0', '']);
    expect(column('contacts', 'payable')).toEqual(['yes', '', 'no']);
  });

  it('hold text exactly, whatever is in it', async () => {
    const texts = [
      '=1+1',
      ' x ',
      'a\rb',
      'ends with a return\r',
      '\r\n',
      '"',
      ',',
      '\t',
      '🙂',
      "'x",
      '\uFEFFx',
    ];
    const contacts = texts.map((summary, i) => ({ ...goodContact, contact_key: `K${i}`, summary }));
    const office = testOffice();
    await importOk(office, packageOf({ ...smallOffice, contacts }));
    const stored = office.client.prepare('select summary from contact order by id').pluck();
    expect(stored.all()).toEqual(texts);
    const dir = temporaryFolder();
    unwrap(await exportPackage(office, dir));
    const second = testOffice();
    await importOk(second, dir);
    expect(second.client.prepare('select summary from contact order by key').pluck().all()).toEqual(
      office.client.prepare('select summary from contact order by key').pluck().all(),
    );
  });

  it('replace those of an earlier export, leave no temporary names, and are noted in the history', async () => {
    const office = testOffice();
    await importOk(office, packageOf(smallOffice));
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'lists.csv'), 'old');
    writeFileSync(join(dir, 'people.csv'), 'old');
    const { rows } = unwrap(await exportPackage(office, dir));
    expect(rows).toMatchObject({ people: 3, contacts: 0 });
    expect(readdirSync(dir).sort()).toEqual(packageFiles.map(({ name }) => `${name}.csv`).sort());
    const last = office.client
      .prepare('select action, fields from audit_event order by number desc limit 1')
      .get() as { action: string; fields: string };
    expect(last.action).toBe('export');
    expect(JSON.parse(last.fields)).toMatchObject({ officePackage: [null, rows] });
  });

  it('do not appear when the export is stopped, and the history says nothing of it', async () => {
    const office = testOffice();
    await importOk(office, sampleFolder);
    const dir = temporaryFolder();
    const stop = new AbortController();
    const result = await exportPackage(office, dir, {
      signal: stop.signal,
      onProgress: ({ rows }) => void (rows > 500 && stop.abort()),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(dir)).toEqual([]);
    expect(
      office.client
        .prepare(`select count(*) from audit_event where action = 'export'`)
        .pluck()
        .get(),
    ).toBe(0);
    expect(office.client.inTransaction).toBe(false);
  });
});
