import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import { importPackage } from '@main/exchange/import';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  contentOf,
  copyOfSample,
  everyRow,
  fileNames,
  goodContact,
  importOk,
  packageOf,
  readCsv,
  sampleFolder,
  scalar,
  smallOffice,
} from './support';

const rowsInSample = Object.fromEntries(
  fileNames.map((name) => [name, readCsv(join(sampleFolder, `${name}.csv`)).length]),
);

const all = (key: 'created' | 'unchanged') =>
  Object.fromEntries(
    Object.entries(rowsInSample).map(([name, count]) => [
      name,
      { created: 0, updated: 0, unchanged: 0, rejected: 0, [key]: count },
    ]),
  );

describe('importing the sample office', () => {
  it('creates every row of it, in one import that the history names once', async () => {
    const office = testOffice();
    const summary = await importOk(office, sampleFolder);
    expect(summary).toEqual({
      dryRun: false,
      batchId: 1,
      files: all('created'),
      refusedFiles: [],
      unknownFiles: [],
      unknownColumns: [],
      rejectedFiles: [],
    });
    expect(office.client.prepare('select action, op, entity from audit_event').all()).toEqual([
      { action: 'import', op: null, entity: 'importBatch' },
    ]);
    expect(scalar(office, 'select distinct created_by from contact')).toBe('import 1');
    const counts = office.client.prepare('select created, updated, unchanged from import_batch');
    const total = Object.values(rowsInSample).reduce((a, b) => a + b, 0);
    expect(counts.get()).toEqual({ created: total, updated: 0, unchanged: 0 });
    expect(verifyChain(office.client)).toEqual({ entries: 1, intact: true });
    expect(office.client.pragma('foreign_key_check')).toEqual([]);
  });

  it('changes nothing the second time, not even the history', async () => {
    const office = testOffice();
    await importOk(office, sampleFolder);
    const before = everyRow(office);
    const again = await importOk(office, sampleFolder);
    expect(again.files).toEqual(all('unchanged'));
    expect(again.batchId).toBeNull();
    expect(everyRow(office)).toEqual(before);
  });

  it('leaves nothing behind when it is only tried', async () => {
    const office = testOffice();
    const before = everyRow(office);
    const summary = await importOk(office, sampleFolder, { dryRun: true });
    expect(summary).toMatchObject({ dryRun: true, batchId: null, files: all('created') });
    expect(everyRow(office)).toEqual(before);
    expect(office.client.inTransaction).toBe(false);
  });

  it('never writes to the package', async () => {
    const office = testOffice();
    const before = contentOf(sampleFolder);
    await importOk(office, sampleFolder);
    expect(contentOf(sampleFolder)).toEqual(before);
  });
});

describe('importing a changed package', () => {
  it('updates what differs, each with its own history entry of the same change', async () => {
    const office = testOffice();
    await importOk(office, packageOf({ ...smallOffice, contacts: [goodContact] }));
    const contacts = [
      { ...goodContact, on: '2026-03-01', mentor_keys: 'M2;M1', summary: '' },
      { ...goodContact, contact_key: 'K2' },
    ];
    const summary = await importOk(office, packageOf({ contacts }));
    expect(summary.files['contacts']).toEqual({
      created: 1,
      updated: 1,
      unchanged: 0,
      rejected: 0,
    });
    const entries = office.client
      .prepare(
        'select change_no as changeNo, action, op, entity, fields from audit_event where number > 1',
      )
      .all() as { changeNo: number; fields: string }[];
    expect(entries).toMatchObject([
      { changeNo: 2, action: 'update', op: 'update', entity: 'contact' },
      { changeNo: 2, action: 'import', entity: 'importBatch' },
    ]);
    expect(JSON.parse(entries[0]!.fields)).toEqual({
      on: ['2026-02-28', '2026-03-01'],
      summary: ['Talked.', null],
      mentors: [[1], [2, 1]],
    });
    // What a link copies from its record moves with it.
    expect(
      office.client
        .prepare(
          'select mentor_id, position, on_date from contact_mentor where contact_id = 1 order by position',
        )
        .raw()
        .all(),
    ).toEqual([
      [2, 0, '2026-03-01'],
      [1, 1, '2026-03-01'],
    ]);
    expect(scalar(office, 'select on_date from contact_parent where contact_id = 1')).toBe(
      '2026-03-01',
    );
    expect(verifyChain(office.client).intact).toBe(true);
  });

  it('takes a missing optional column as empty', async () => {
    const office = testOffice();
    await importOk(office, packageOf({ ...smallOffice, contacts: [goodContact] }));
    const dir = temporaryFolder();
    const columns = [
      'result',
      'mode',
      'minutes',
      'on',
      'contact_key',
      'parent_keys',
      'mentor_keys',
    ];
    const cells = columns.map((column) => goodContact[column as keyof typeof goodContact]);
    writeFileSync(join(dir, 'contacts.csv'), `${columns.join(',')}\n${cells.join(',')}\n`);
    const { files } = await importOk(office, dir);
    expect(files['contacts']).toMatchObject({ updated: 1 });
    expect(
      office.client.prepare('select place, purposes, payable, summary from contact').get(),
    ).toEqual({
      place: null,
      purposes: '[]',
      payable: null,
      summary: null,
    });
  });

  it('keeps what the package knows nothing about', async () => {
    const office = testOffice();
    await importOk(office, packageOf(smallOffice));
    office.client.prepare(`update person set pronouns = 'she/her' where key = 'M1'`).run();
    const people = [{ person_key: 'M1', first_name: 'Anna', last_name: 'Dawson' }];
    await importOk(office, packageOf({ people }));
    expect(
      office.client
        .prepare(`select first_name, pronouns, search_name from person where key = 'M1'`)
        .get(),
    ).toEqual({ first_name: 'Anna', pronouns: 'she/her', search_name: 'dawson anna' });
  });
});

describe('how a package is read', () => {
  it('names files and columns that it does not know', async () => {
    const office = testOffice();
    const dir = packageOf({ families: smallOffice.families! });
    writeFileSync(
      join(dir, 'families.csv'),
      'family_key,opened_on,children,colour\nF1,2025-01-01,1,red\n',
    );
    writeFileSync(join(dir, 'notes.csv'), 'a,b\n');
    writeFileSync(join(dir, 'people.rejected.csv'), 'ours\n');
    writeFileSync(join(dir, '.hidden'), '');
    const summary = await importOk(office, dir);
    expect(summary.unknownFiles).toEqual(['notes.csv']);
    expect(summary.unknownColumns).toEqual([{ file: 'families', columns: ['colour'] }]);
    expect(summary.files['families']).toMatchObject({ created: 1, rejected: 0 });
  });

  it('accepts a byte-order mark, any line end, blank lines and any column order', async () => {
    const office = testOffice();
    const dir = temporaryFolder();
    const text =
      '\uFEFFlast_name,person_key,first_name\r\nRuiz,P1,"Ana\r\nMaria"\n\r\n,,\nDawson, P2 ,Bo';
    writeFileSync(join(dir, 'people.csv'), text);
    const { files } = await importOk(office, dir);
    expect(files['people']).toMatchObject({ created: 2, rejected: 0 });
    expect(
      office.client.prepare('select key, first_name from person order by key').raw().all(),
    ).toEqual([
      ['P1', 'Ana\r\nMaria'],
      ['P2', 'Bo'],
    ]);
  });

  it('makes new values of an open list the agency’s own', async () => {
    const office = testOffice();
    const modules = [
      { person_key: 'M1', module: 'first_aid', completed_on: '2025-01-01' },
      { person_key: 'M2', module: 'court_roles', completed_on: '2025-01-01' },
    ];
    await importOk(office, packageOf({ ...smallOffice, modules }));
    expect(office.client.prepare('select list, code, label, active from code_item').all()).toEqual([
      { list: 'module', code: 'first_aid', label: 'First aid', active: 1 },
    ]);
  });

  it('takes the agency’s own values of editable lists from lists.csv', async () => {
    const office = testOffice();
    const lists = [{ list: 'place', code: 'library', label: 'Library', active: 'no' }];
    const contacts = [{ ...goodContact, place: 'library' }];
    const summary = await importOk(office, packageOf({ ...smallOffice, lists, contacts }));
    expect(summary.files['lists']).toMatchObject({ created: 1 });
    expect(summary.files['contacts']).toMatchObject({ created: 1, rejected: 0 });
  });

  it('reports how far it is and lets others have a turn', async () => {
    const office = testOffice();
    const seen: number[] = [];
    let turns = 0;
    const timer = setInterval(() => void (turns += 1), 1);
    const summary = await importOk(office, copyOfSample(), {
      onProgress: ({ done, total }) => void (total > 0 && seen.push(done / total)),
    });
    clearInterval(timer);
    expect(summary.batchId).toBe(1);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(3);
  });

  it('refuses what is no package, and says so', async () => {
    const office = testOffice();
    expect(await importPackage(office, temporaryFolder())).toMatchObject({
      ok: false,
      error: {
        code: 'PACKAGE_UNREADABLE',
        message: expect.stringContaining('people.csv') as string,
      },
    });
    expect(await importPackage(office, join(temporaryFolder(), 'nowhere'))).toMatchObject({
      ok: false,
      error: { code: 'IO' },
    });
    expect(await importPackage(office, join(sampleFolder, 'people.csv'))).toMatchObject({
      ok: false,
      error: { code: 'PACKAGE_UNREADABLE' },
    });
  });
});
