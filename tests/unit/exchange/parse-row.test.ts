import { CodeBook } from '@shared/domain/exchange/code-book';
import { packageFile } from '@shared/domain/exchange/files';
import { formatCell } from '@shared/domain/exchange/format-cell';
import { readHeader } from '@shared/domain/exchange/header';
import type { CellValue, PackageFileName } from '@shared/domain/exchange/define';
import { rowReader } from '@shared/domain/exchange/parse-row';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const book = new CodeBook([{ list: 'place', code: 'library' }]);

/** Parses a row with one cell given and the others of a good row. */
function parse(file: PackageFileName, cells: Record<string, string>) {
  const def = packageFile(file);
  return rowReader(def, book)(def.columns.map(({ name }) => cells[name]));
}

const contact = {
  contact_key: ' K1 ',
  on: ' 2024-02-29 ',
  start_time: '00:00',
  minutes: ' 007 ',
  miles: '9.20',
  mode: 'phone',
  result: 'reached',
  mentor_keys: ' b ;; a; b ;',
  parent_keys: 'R1',
  purposes: 'transport; closing;transport',
  summary: '  two  \r\n spaces ',
};

describe('cells', () => {
  it('become values: keys, codes, days and numbers trimmed, text kept, lists in order and each once', () => {
    const row = parse('contacts', contact);
    expect(row.reasons).toEqual([]);
    const values = Object.fromEntries(
      packageFile('contacts').columns.map(({ name }) => [name, row.get(name)]),
    );
    expect(values).toEqual({
      contact_key: 'K1',
      on: '2024-02-29',
      start_time: '00:00',
      minutes: 7,
      travel_minutes: null,
      miles: 92,
      mode: 'phone',
      result: 'reached',
      place: null,
      mentor_keys: ['b', 'a'],
      parent_keys: ['R1'],
      purposes: ['transport', 'closing'],
      support: [],
      advocacy: null,
      payable: null,
      summary: '  two  \r\n spaces ',
    });
  });

  it('tell yes, no and not recorded apart', () => {
    const payable = (cell: string) =>
      parse('contacts', { ...contact, payable: cell }).get('payable');
    expect(['yes', 'no', '', ' '].map(payable)).toEqual([true, false, null, null]);
  });

  it('take the agency’s own values of a list, and new ones only where the list is open', () => {
    const reasons = (cells: Record<string, string>) =>
      parse('contacts', { ...contact, ...cells }).reasons.length;
    expect(reasons({ place: 'library' })).toBe(0);
    expect(reasons({ place: 'cafe' })).toBe(1);
    expect(reasons({ mode: 'library' })).toBe(1);
    const module = (code: string) =>
      parse('modules', { person_key: 'P', module: code, completed_on: '2025-01-01' }).reasons
        .length;
    expect(module('cpr-2025')).toBe(0);
    expect(module('two words')).toBe(1);
    expect(module('x'.repeat(65))).toBe(1);
  });

  it.each([
    ['15', 1_500_000, '15.00'],
    ['15.5', 1_550_000, '15.50'],
    ['0.725', 72_500, '0.725'],
    ['.00001', 1, '0.00001'],
    ['0', 0, '0.00'],
    ['17.250000', 1_725_000, '17.25'],
  ])('keep a rate of %s exactly', (cell, units, text) => {
    const row = parse('rates', { kind: 'mileage', amount: cell, from: '2026-01-01' });
    expect(row.reasons).toEqual([]);
    expect(row.get('amount')).toBe(units);
    expect(formatCell(packageFile('rates').columns[1]!, units)).toBe(text);
  });

  it('come back the same when they are written and read again', () => {
    const columns = packageFile('contacts').columns;
    const miles = columns.find(({ name }) => name === 'miles')!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
        const text = formatCell(miles, tenths);
        expect(text).toMatch(/^\d+\.\d$/);
        expect(parse('contacts', { ...contact, miles: text }).get('miles')).toBe(tenths);
      }),
    );
    const values: [CellValue, string][] = [
      [['a', 'b'], 'a;b'],
      [[], ''],
      [true, 'yes'],
      [false, 'no'],
      [null, ''],
      [0, '0.0'],
    ];
    for (const [value, text] of values) expect(formatCell(miles, value)).toBe(text);
  });

  it('are refused without fail, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const cells = Object.fromEntries(
          packageFile('contacts').columns.map(({ name }) => [name, cell]),
        );
        expect(parse('contacts', cells).reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('rules over several cells', () => {
  it('keep settings in the form the program stores', () => {
    const row = parse('settings', { key: 'fiscal_year_start_month', value: ' 07 ' });
    expect(row.reasons).toEqual([]);
    expect(row.get('value')).toBe('7');
    expect(parse('settings', { key: 'county', value: ' Wake ' }).get('value')).toBe(' Wake ');
  });

  it('let a period end on the day it began, not before', () => {
    const period = (to: string) =>
      parse('mentor_status', { person_key: 'M', status: 'active', from: '2025-02-01', to }).reasons;
    expect(period('2025-02-01')).toEqual([]);
    expect(period('')).toEqual([]);
    expect(period('2025-01-31')).toHaveLength(1);
  });

  it('refuse no other order of dates: what happened is for the person to say', () => {
    const row = parse('families', {
      family_key: 'F',
      opened_on: '2025-02-01',
      closed_on: '2025-01-01',
      children: '0',
    });
    expect(row.reasons).toEqual([]);
  });
});

describe('the first line', () => {
  const families = packageFile('families');

  it('may have its columns in any order, with others between', () => {
    const names = ['x', 'children', ' opened_on ', 'family_key', ''];
    const header = readHeader(families, names);
    expect(header).toEqual({ places: [3, -1, -1, 2, -1, 1], unknown: ['x'] });
  });

  it('must have what is required, once', () => {
    expect(readHeader(families, ['family_key']).refused).toContain('opened_on, children');
    const twice = ['family_key', 'opened_on', 'children', 'region', 'region'];
    expect(readHeader(families, twice).refused).toContain('region');
  });
});
