import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '@main/db/write';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  goodContact,
  importOk,
  packageOf,
  readCsv,
  refusals,
  type Rows,
  scalar,
  smallOffice,
} from './support';

let office: Office;
let rejectedDir: string;

beforeEach(async () => {
  office = testOffice();
  rejectedDir = temporaryFolder();
  await importOk(office, packageOf(smallOffice));
});

describe('rows and files as a whole', () => {
  it('refuses the second row with a key, and says it the next time too', async () => {
    const contacts = [goodContact, { ...goodContact, summary: 'Other.' }];
    const dir = packageOf({ contacts });
    const first = await importOk(office, dir, { rejectedDir });
    expect(first.files['contacts']).toEqual({ created: 1, updated: 0, unchanged: 0, rejected: 1 });
    const second = await importOk(office, dir, { rejectedDir });
    expect(second.files['contacts']).toEqual({ created: 0, updated: 0, unchanged: 1, rejected: 1 });
    expect(refusals(rejectedDir, 'contacts')).toEqual([
      {
        line: 3,
        reason: 'contact_key: an earlier row of this file has the same key. Keep one of them.',
      },
    ]);
  });

  it('refuses rows with too few or too many cells and stray quotation marks, and names their lines', async () => {
    const dir = temporaryFolder();
    const lines = [
      'family_key,opened_on,children,region',
      'F2,2025-01-01,1,"Two',
      'lines"',
      'F3,2025-01-01,1',
      'F4,2025-01-01,1,North,East',
      'F5,2025-01-01,1,"North" East',
      'F6,2025-01-01,1,South',
      'F7,2025-01-01,1,"open',
    ];
    writeFileSync(join(dir, 'families.csv'), lines.join('\r\n'));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 2, rejected: 4 });
    expect(summary.rejectedFiles).toEqual([join(rejectedDir, 'families.rejected.csv')]);
    expect(refusals(rejectedDir, 'families')).toEqual([
      { line: 4, reason: expect.stringContaining('3 cells where the first line has 4') as string },
      { line: 5, reason: expect.stringContaining('5 cells') as string },
      { line: 6, reason: expect.stringContaining('after a closing quotation mark') as string },
      { line: 8, reason: expect.stringContaining('none closes it') as string },
    ]);
  });

  it.each([
    ['family_key,opened_on', /these are missing: children/],
    ['family_key,opened_on,children,children', /there twice: children/],
    ['F1,2025-01-01,1', /missing: family_key, opened_on, children/],
  ])('refuses all rows of a file that starts with %s', async (header, reason) => {
    const dir = temporaryFolder();
    writeFileSync(
      join(dir, 'families.csv'),
      `${header}\r\nF2,2025-01-01,1,1\r\nF3,2025-01-01,1,1\r\n`,
    );
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 0, rejected: 2 });
    expect(summary.refusedFiles).toEqual([
      { file: 'families', reason: expect.stringMatching(reason) as string },
    ]);
    expect(summary.unknownColumns).toEqual([]);
    expect(refusals(rejectedDir, 'families').map(({ line }) => line)).toEqual([2, 3]);
  });

  it('refuses a file that is not UTF-8, and writes its rows so that people can read them', async () => {
    const dir = temporaryFolder();
    const text = 'person_key,first_name,last_name\r\nP7,Zoë,Müller\r\n';
    writeFileSync(join(dir, 'people.csv'), Buffer.from(text, 'latin1'));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['people']).toMatchObject({ created: 0, rejected: 1 });
    expect(readCsv(join(rejectedDir, 'people.rejected.csv'))).toEqual([
      {
        person_key: 'P7',
        first_name: 'Zoë',
        last_name: 'Müller',
        line: '2',
        reason: expect.stringContaining('CSV UTF-8') as string,
      },
    ]);
  });

  it('says that an empty file has no columns', async () => {
    const dir = packageOf({ families: [] });
    writeFileSync(join(dir, 'people.csv'), '\uFEFF');
    const { refusedFiles } = await importOk(office, dir);
    expect(refusedFiles).toEqual([
      { file: 'people', reason: expect.stringContaining('empty') as string },
    ]);
  });

  it('gives up on a record that never ends, without reading it again and again', async () => {
    const dir = temporaryFolder();
    const start =
      'family_key,opened_on,children,region\r\nF2,2025-01-01,1,North\r\nF3,2025-01-01,1,"';
    writeFileSync(join(dir, 'families.csv'), start + 'x\r\n'.repeat(2_000_000));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 1, rejected: 1 });
    expect(refusals(rejectedDir, 'families')).toEqual([
      {
        line: 3,
        reason: expect.stringContaining('does not end within a million characters') as string,
      },
    ]);
  });

  it('makes text that a spreadsheet would run plain, in the file for people only', async () => {
    const people: Rows = [
      {
        person_key: '',
        first_name: '=1+1',
        last_name: '+Plus',
        region: '-5',
        phone: '@x',
        email: '=a\nb',
      },
      { person_key: 'P8', first_name: '=1+1', last_name: 'x' },
    ];
    await importOk(office, packageOf({ people }), { rejectedDir });
    expect(readCsv(join(rejectedDir, 'people.rejected.csv'))[0]).toMatchObject({
      first_name: "'=1+1",
      last_name: "'+Plus",
      region: "'-5",
      phone: "'@x",
      email: "'=a\nb",
    });
    expect(scalar(office, `select first_name from person where key = 'P8'`)).toBe('=1+1');
  });

  it('takes away the list of refused rows once a file is clean', async () => {
    await importOk(office, packageOf({ contacts: [{ ...goodContact, on: '' }] }), { rejectedDir });
    expect(refusals(rejectedDir, 'contacts')).toHaveLength(1);
    await importOk(office, packageOf({ contacts: [goodContact] }), { rejectedDir });
    expect(refusals(rejectedDir, 'contacts')).toEqual([]);
  });
});
