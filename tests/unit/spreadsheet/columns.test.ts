import type { FieldDef } from '@shared/domain/spreadsheet/field';
import {
  columnName,
  findHeadRow,
  guessMapping,
  headsKey,
  headsOf,
} from '@shared/domain/spreadsheet/heads';
import { splitName } from '@shared/domain/spreadsheet/names';
import { readCell } from '@shared/domain/spreadsheet/read-cell';
import { isEmptyRow, readRow } from '@shared/domain/spreadsheet/read-row';
import { rosterFields } from '@shared/domain/recruitment/roster-fields';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const today = '2026-11-02';
const fields = rosterFields('candidates', {
  sources: [{ code: 'court', label: 'Court' }],
  stages: [{ code: 'interview', label: 'Interview' }],
  statuses: [],
  transport: [],
});
const byKey = (key: string): FieldDef => fields.find((field) => field.key === key)!;

describe('heads', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (at, name) => {
    expect(columnName(at)).toBe(name);
  });

  it('are told by their words, whatever is around them', () => {
    const heads = [
      'LAST NAME',
      'First',
      'Cell phone:',
      'E-mail',
      'Caseworker',
      'Inquiry date',
      'Shoe size',
    ];
    expect(guessMapping(heads, fields)).toEqual({
      first_name: 1,
      last_name: 0,
      phone: 2,
      email: 3,
      nominated_by: 4,
      inquiry_on: 5,
    });
  });

  it('a column is used once, the better name first', () => {
    expect(guessMapping(['Name of parent', 'Name'], fields)).toEqual({ full_name: 1 });
    expect(guessMapping(['Name of parent', 'Phone'], fields)).toMatchObject({ full_name: 0 });
  });

  it('are looked for under titles and notes', () => {
    const rows = [
      ['Parent Partner Roster 2026', null, null],
      [null, null, null],
      ['First name', 'Last name', 'Phone'],
      ['Ana', 'Lopez', '555-0101'],
    ];
    expect(findHeadRow(rows, fields)).toBe(2);
    expect(
      findHeadRow(
        [
          ['Ana', 'Lopez'],
          ['Bo', 'Chen'],
        ],
        fields,
      ),
    ).toBe(0);
    expect(findHeadRow([], fields)).toBe(0);
  });

  it('that are empty are called by their letter, and remembered whatever their case', () => {
    expect(headsOf(['Name', null], 3)).toEqual(['Name', 'Column B', 'Column C']);
    expect(headsKey(['First  Name:', 'Phone'])).toBe(headsKey(['first name', 'PHONE']));
  });

  it('never map two fields to one column, whatever they say', () => {
    const head = fc.constantFrom(
      'Name',
      'First',
      'last name',
      'phone',
      'Date',
      '',
      'stage date',
      'x',
    );
    fc.assert(
      fc.property(fc.array(head, { maxLength: 12 }), (heads) => {
        const columns = Object.values(guessMapping(heads, fields));
        expect(new Set(columns).size).toBe(columns.length);
        for (const at of columns) expect(at).toBeLessThan(heads.length);
      }),
    );
  });
});

describe('cells', () => {
  test.each([
    ['inquiry_on', '2026-10-05', '2026-10-05'],
    ['inquiry_on', '10/5/2026', '2026-10-05'],
    ['inquiry_on', '10/5/26', '2026-10-05'],
    ['inquiry_on', 'Oct 5th, 2026', '2026-10-05'],
    ['inquiry_on', '2026-10-05 00:00:00', '2026-10-05'],
    // A day that somebody formatted as a number.
    ['inquiry_on', 46300, '2026-10-05'],
    ['phone', 5550101, '5550101'],
    ['phone_ok_text', 'Y', true],
    ['phone_ok_text', 'no', false],
    ['phone_ok_text', true, true],
    ['source', 'court', 'court'],
    ['source', 'COURT', 'court'],
    ['languages', 'English; Spanish / English', ['English', 'Spanish']],
    ['region', '  North  ', 'North'],
    ['region', null, null],
  ] as const)('%s reads %j as %j', (key, cell, value) => {
    expect(readCell(byKey(key), cell, today)).toEqual({ ok: true, value });
  });

  test.each([
    ['inquiry_on', '2026-11-03', 'Enter today or a day before.'],
    ['inquiry_on', '2/30/2026', 'February 2026 has only 28 days. Enter a day from 1 to 28.'],
    ['inquiry_on', 'last spring', 'Enter a date like 11/2/2026.'],
    ['inquiry_on', 't', 'Enter a date like 11/2/2026.'],
    ['inquiry_on', 12, 'Enter a date like 11/2/2026.'],
    ['phone_ok_text', 'maybe', 'Write yes or no.'],
    ['source', 'Radio', 'Write one of: Court.'],
    ['first_name', 'x'.repeat(10_000), 'Use at most 200 characters.'],
    ['languages', Array.from({ length: 13 }, (_, i) => `l${i}`).join(';'), 'Write at most 12.'],
  ] as const)('%s does not read %j', (key, cell, message) => {
    expect(readCell(byKey(key), cell, today)).toEqual({ ok: false, message });
  });

  it('that are needed and empty say so', () => {
    const field: FieldDef = { ...byKey('region'), required: true };
    expect(readCell(field, ' ', today)).toEqual({ ok: false, message: 'This is needed.' });
  });

  it('are never read as a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 12 }), fc.integer()), (cell) => {
        const read = readCell(byKey('next_step_due'), cell, today);
        if (read.ok && read.value !== null) expect(read.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('rows', () => {
  const mapping = { first_name: 0, phone: 1, inquiry_on: 2 };

  it('give values, problems and what is written, corrections first', () => {
    const cells = ['Ana', 5550101, 'soon'];
    expect(readRow(fields, mapping, cells, today)).toMatchObject({
      values: { first_name: 'Ana', phone: '5550101', last_name: null },
      problems: { inquiry_on: 'Enter a date like 11/2/2026.' },
      written: { first_name: 'Ana', phone: '5550101', inquiry_on: 'soon' },
    });
    const corrected = readRow(fields, mapping, cells, today, {
      inquiry_on: '10/5/2026',
      last_name: 'Lopez',
    });
    expect(corrected).toMatchObject({
      values: { inquiry_on: '2026-10-05', last_name: 'Lopez' },
      problems: {},
    });
  });

  it('of nothing are empty', () => {
    expect([isEmptyRow([]), isEmptyRow([null, ' ']), isEmptyRow([null, 0])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test.each([
  ['Maria Reyes', 'Maria', 'Reyes'],
  ['Reyes, Maria', 'Maria', 'Reyes'],
  ['Maria Elena Reyes', 'Maria Elena', 'Reyes'],
  ['Maria de la Cruz', 'Maria', 'de la Cruz'],
  ['Jan van Dyke', 'Jan', 'van Dyke'],
  ['Sam Hill Jr.', 'Sam', 'Hill Jr.'],
  ['Sam Hill, Jr.', 'Sam', 'Hill Jr.'],
  ['  Ana   Lopez ', 'Ana', 'Lopez'],
  ['Cher', 'Cher', ''],
  ['', '', ''],
])('%j is %j and %j', (whole, first, last) => {
  expect(splitName(whole)).toEqual({ first, last });
});
