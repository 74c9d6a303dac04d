import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtSheet, saveTable } from '@main/features/spreadsheet/spreadsheet.service';
import { readSpreadsheet } from '@main/spreadsheet/read';
import { closeFile, keepOpen, openSheet } from '@main/spreadsheet/open-files';
import { writeSpreadsheet } from '@main/spreadsheet/write';
import { unwrap } from '@shared/errors';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { temporaryFolder, testOffice } from '../../support/test-office';
import { fileOf, workbookOf } from './support';

const day = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d));
const ole = (marker: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(marker, 'utf16le'),
  ]);

const read = async (path: string) => (await readSpreadsheet(path)).sheets[0]!;
const refusal = (path: string) =>
  readSpreadsheet(path).then(
    () => 'read',
    (error: Error) => error.message,
  );

describe('a spreadsheet', () => {
  it('is read as text, numbers and days, whatever the time zone', async () => {
    const path = await workbookOf([
      ['Name', 'When', 'Hours'],
      ['José Ñandú', day(2026, 3, 1), 12.5],
      ['=1+1', day(2024, 2, 29), 0],
    ]);
    expect(await read(path)).toEqual({
      name: 'People',
      rows: [
        ['Name', 'When', 'Hours'],
        ['José Ñandú', '2026-03-01', 12.5],
        ['=1+1', '2024-02-29', 0],
      ],
      width: 3,
      merged: 0,
    });
  });

  it('with cells merged downwards holds the value in each of them', async () => {
    const path = await workbookOf([
      [{ value: 'A title over all columns', span: 3 }, null, null],
      ['Office', 'First', 'Last'],
      [{ value: 'North unit', rowSpan: 3 }, 'Ana', 'Lopez'],
      [null, 'Bo', 'Chen'],
      [null, 'Cy', 'Dunn'],
      [null, 'Di', 'Eze'],
    ]);
    const { rows, merged } = await read(path);
    expect(merged).toBe(2);
    expect(rows.map(([office]) => office)).toEqual([
      'A title over all columns',
      'Office',
      'North unit',
      'North unit',
      'North unit',
      null,
    ]);
    expect(rows[0]).toEqual(['A title over all columns', null, null]);
  });

  test.each([
    ['utf-8 with a mark', Buffer.from('\uFEFFName,Phone\r\nJosé,5', 'utf8')],
    ['the code page of Excel', Buffer.from('Name,Phone\r\nJos\xe9,5', 'latin1')],
    [
      'utf-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Name\tPhone\r\nJosé\t5', 'utf16le')]),
    ],
    ['semicolons', Buffer.from('Name;Phone\nJosé;5\n\n', 'utf8')],
  ])('of text in %s is read', async (_, bytes) => {
    expect((await read(fileOf('list.csv', bytes))).rows).toEqual([
      ['Name', 'Phone'],
      ['José', '5'],
    ]);
  });
});

describe('a file that cannot be read says what to do:', () => {
  it('an old Excel file', async () => {
    expect(await refusal(fileOf('a.xls', ole('Workbook')))).toMatch(/save it as \.xlsx/);
  });
  it('one with a password', async () => {
    expect(await refusal(fileOf('a.xlsx', ole('EncryptedPackage')))).toMatch(
      /protected with a password/,
    );
  });
  it('an empty one', async () => {
    expect(await refusal(fileOf('a.xlsx', ''))).toBe('This file is empty. Choose another one.');
    expect(await refusal(fileOf('a.csv', '\r\n\r\n'))).toBe(
      'This file is empty. Choose another one.',
    );
  });
  it('a picture, a document, another zip', async () => {
    const words = /^This is not a spreadsheet/;
    expect(await refusal(fileOf('a.png', Buffer.from('89504e470d0a1a0a', 'hex')))).toMatch(words);
    expect(await refusal(fileOf('a.csv', Buffer.from([1, 0, 2, 0])))).toMatch(words);
    const docx = zipSync({ 'word/document.xml': new Uint8Array([1]) });
    expect(await refusal(fileOf('a.xlsx', Buffer.from(docx)))).toMatch(words);
  });
  it('an OpenDocument file', async () => {
    const ods = zipSync({ 'content.xml': new Uint8Array([1]) });
    expect(await refusal(fileOf('a.ods', Buffer.from(ods)))).toMatch(/OpenDocument/);
  });
  it('one cut short, and one whose parts are not what they say', async () => {
    const whole = readFileSync(await workbookOf([['Name'], ['Ana']]));
    expect(await refusal(fileOf('a.xlsx', whole.subarray(0, 300)))).toMatch(/damaged/);
    const hollow = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<nothing/>') });
    expect(await refusal(fileOf('a.xlsx', Buffer.from(hollow)))).toMatch(/damaged|empty/);
  });
  it('one with 50,000 rows', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `Name ${at},${at}`).join('\n');
    expect(await refusal(fileOf('a.csv', rows))).toMatch(/has 50,000 rows\. Up to 10,000/);
  });
  it('one that unpacks to far more than tables do', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    expect(await refusal(fileOf('a.xlsx', Buffer.from(bomb)))).toMatch(/damaged|too large/);
  });
});

/** The parts of a workbook of one sheet, as Excel writes them. */
function parts(sheet: string): Record<string, Uint8Array> {
  const text = (xml: string) => new TextEncoder().encode(xml);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return {
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  };
}

describe('what is inside', () => {
  it('of a formula is its last result, and nothing where it has none', async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Sum</t></is></c></row>
      <row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>Namex</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Ana</t></is></c><c r="B3"><f>1+1</f></c></row>`;
    const { rows } = await read(fileOf('a.xlsx', Buffer.from(zipSync(parts(sheet)))));
    expect(rows).toEqual([
      ['Name', 'Sum'],
      ['Namex', 2],
      ['Ana', null],
    ]);
  });

  it('a part that says it is small and is not does not fill the memory', async () => {
    const bytes = Buffer.from(
      zipSync({
        ...parts('<row r="1"><c r="A1"><v>1</v></c></row>'),
        'xl/sharedStrings.xml': new Uint8Array(40 * 1024 * 1024),
      }),
    );
    // The size unpacked, wherever the archive tells it: 40 MB become 64 bytes.
    const honest = Buffer.alloc(4);
    honest.writeUInt32LE(40 * 1024 * 1024);
    const lie = Buffer.alloc(4);
    lie.writeUInt32LE(64);
    for (let at = bytes.indexOf(honest); at >= 0; at = bytes.indexOf(honest, at + 4)) {
      lie.copy(bytes, at);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(fileOf('a.xlsx', bytes))).toMatch(/^This file is (damaged|empty)/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 * 1024);
  });

  it('a text file that calls itself a workbook, and a workbook that calls itself text', async () => {
    expect(await refusal(fileOf('a.xlsx', 'Name,Phone\nAna,5'))).toMatch(/not a spreadsheet/);
    const path = await workbookOf([['Name'], ['Ana']], { name: 'a.csv' });
    expect((await read(path)).rows).toEqual([['Name'], ['Ana']]);
  });
});

describe('looking at a sheet', () => {
  it('finds its heads, offers what they seem to be, and shows a few cells', async () => {
    const office = testOffice();
    const path = await workbookOf([
      ['Roster, please update', null, null],
      ['Name', 'Cell', null],
      ['Ana Lopez', '555-0101', 'x'],
      [null, null, null],
      ['Bo Chen', null, 'y'],
    ]);
    const ticket = keepOpen(office.read, await readSpreadsheet(path));
    const look = { ticket, sheet: 0, kind: 'candidates', headRow: null };
    expect(unwrap(lookAtSheet(office.read, look))).toMatchObject({
      headRow: 1,
      heads: ['Name', 'Cell', 'Column C'],
      samples: [['Ana Lopez', 'Bo Chen'], ['555-0101'], ['x', 'y']],
      rows: 2,
      mapping: { full_name: 0, phone: 1 },
      remembered: false,
    });
    expect(unwrap(lookAtSheet(office.read, { ...look, headRow: 2 })).heads[0]).toBe('Ana Lopez');
    expect(lookAtSheet(office.read, { ...look, kind: 'unheard_of' }).ok).toBe(false);
    closeFile(office.read);
    expect(() => openSheet(office.read, ticket, 0)).toThrow(/not open any more/);
  });

  it('of another office, or with an old ticket, is refused', async () => {
    const office = testOffice();
    const workbook = await readSpreadsheet(await workbookOf([['Name'], ['Ana']]));
    const ticket = keepOpen(office.read, workbook);
    expect(() => openSheet(testOffice().read, ticket, 0)).toThrow(/not open/);
    keepOpen(office.read, workbook);
    expect(() => openSheet(office.read, ticket, 0)).toThrow(/not open/);
  });
});

describe('writing a list', () => {
  const table = {
    title: 'Candidates: open / all',
    columns: [
      { header: 'Name', kind: 'text' as const },
      { header: 'Since', kind: 'date' as const },
      { header: 'Days', kind: 'number' as const },
    ],
    rows: [
      ['=HYPERLINK("x")', '2024-02-29', 12],
      ['@José', 'not a day', null],
    ],
  };

  it('gives text, days and numbers back as they were', async () => {
    const bytes = await writeSpreadsheet({ sheet: table.title, ...table });
    expect(await read(fileOf('out.xlsx', Buffer.from(bytes)))).toMatchObject({
      name: 'Candidates  open   all',
      rows: [
        ['Name', 'Since', 'Days'],
        ['=HYPERLINK("x")', '2024-02-29', 12],
        ['@José', 'not a day', null],
      ],
    });
  });

  it('asks where to, and keeps that it left the program', async () => {
    const office = testOffice();
    const path = join(temporaryFolder(), 'out.xlsx');
    let offered = '';
    const delegates = (answer: string | undefined) => ({
      chooseSpreadsheet: () => Promise.resolve(undefined),
      chooseFile: ({ fileName }: { fileName: string }) => {
        offered = fileName;
        return Promise.resolve(answer);
      },
    });
    expect(await saveTable(office, delegates(undefined), table)).toMatchObject({
      error: { code: 'CANCELLED' },
    });
    unwrap(await saveTable(office, delegates(path), table));
    expect(offered).toBe('candidates-open-all.xlsx');
    expect((await read(path)).rows).toHaveLength(3);
    const events = office.client.prepare("select fields from audit_event where action = 'export'");
    expect(events.pluck().all()).toEqual(['{"what":[null,"Candidates: open / all: 2 rows"]}']);
  });
});
