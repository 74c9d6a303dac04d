import { CsvReader, type CsvRecord } from '@main/exchange/csv-reader';
import { exactRecord } from '@main/exchange/csv-writer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Reads a text that arrives in pieces of the given length. */
function read(text: string, size = text.length || 1): CsvRecord[] {
  const reader = new CsvReader();
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) {
    records.push(...reader.push(text.slice(at, at + size)));
  }
  return [...records, ...reader.end()];
}

const cells = (text: string) => read(text).map((record) => record.cells);

describe('reading CSV', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\ne,f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['"a","b""c"\r\n', [['a', 'b"c']]],
    ['"a,b",c\r\n', [['a,b', 'c']]],
    ['"a\r\nb",c\r\n', [['a\r\nb', 'c']]],
    ['a,"b\r"\r\n', [['a', 'b\r']]],
    ['a,"b"\r\n', [['a', 'b']]],
    ['a,\r\n', [['a', '']]],
    [',a', [['', 'a']]],
    ['a,""\n', [['a', '']]],
    ['5" pipe,b\n', [['5" pipe', 'b']]],
    ['"a" ,b\n', [['a', 'b']]],
    [' a , b \n', [[' a ', ' b ']]],
    [
      'a,b\n\n\r\n,,\n  \nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('says on which line each record starts', () => {
    const text = 'h,i\r\n"a\nb\r\nc",d\r\n\r\ne,f\n"g"\n';
    expect(read(text).map(({ line }) => line)).toEqual([1, 2, 6, 7]);
  });

  it.each([
    ['"a"b,c\nd,e\n', 0, 'after a closing quotation mark', 2],
    ['a,b\n"c,d\ne,f\n', 1, 'none closes it', 2],
  ])('names what is broken: %j', (text, index, message, count) => {
    const records = read(text);
    expect(records).toHaveLength(count);
    expect(records[index]?.broken).toContain(message);
    expect(records.filter(({ broken }) => broken !== undefined)).toHaveLength(1);
  });

  it('stops at a record that does not end, however much more comes', () => {
    const reader = new CsvReader();
    expect(reader.push('a,b\n"c')).toHaveLength(1);
    const found: CsvRecord[] = [];
    for (let i = 0; i < 40; i += 1) found.push(...reader.push('x\n'.repeat(50_000)));
    expect(found).toEqual([
      { line: 2, cells: [], broken: expect.stringContaining('does not end') as string },
    ]);
    expect(reader.end()).toEqual([]);
  });

  it('gives back what was written, in whatever pieces it arrives', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', ';', 'é', '🙂', '\t', '='),
      maxLength: 8,
    });
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (table, size) => {
        const honest = table.filter((row) => row.some((cell) => cell.trim() !== ''));
        const found = read(honest.map(exactRecord).join(''), size);
        expect(found.map((record) => record.cells)).toEqual(honest);
        expect(found.every(({ broken }) => broken === undefined)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never fails on any text, and reads it the same in one piece and in many', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (any, size) => {
        expect(read(any, size)).toEqual(read(any));
      }),
      { numRuns: 2000 },
    );
  });
});
