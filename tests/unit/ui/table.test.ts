import { compareValues } from '@renderer/ui/table/compare';
import { tableForClipboard } from '@renderer/ui/table/copy-table';
import { tableForExcel } from '@renderer/ui/table/save-table';
import { isVisible, plainView, type DataColumn } from '@renderer/ui/table/types';
import { describe, expect, it } from 'vitest';

interface Row {
  name: string;
  hours: string;
}

const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, text: (row) => row.name, fixed: true },
  { id: 'hours', header: 'Hours', cell: (row) => row.hours, text: (row) => row.hours },
];

describe('copying a table', () => {
  it('writes one line for each row, and nothing that a spreadsheet would run', () => {
    const rows = [
      { name: 'Ana\tLopez\nthe first', hours: '-1.50' },
      { name: '=HYPERLINK("x")', hours: '+1' },
      { name: '-cmd', hours: '@sum' },
    ];
    expect(tableForClipboard(columns, rows).text.split('\r\n')).toEqual([
      'Name\tHours',
      'Ana Lopez the first\t-1.50',
      `'=HYPERLINK("x")\t'+1`,
      `'-cmd\t'@sum`,
    ]);
  });

  it('escapes what would be markup', () => {
    expect(tableForClipboard(columns, [{ name: '<b>A&B</b>', hours: '"' }]).html).toBe(
      '<table><thead><tr><th>Name</th><th>Hours</th></tr></thead><tbody><tr>' +
        '<td>&lt;b&gt;A&amp;B&lt;/b&gt;</td><td>&quot;</td></tr></tbody></table>',
    );
  });
});

describe('table views', () => {
  it('shows a column by choice first, then by its own rule and the room there is', () => {
    const extra = { ...columns[1]!, extra: true };
    const wide = { ...columns[1]!, hideBelow: 700 };
    const chosen = (on: boolean) => ({ ...plainView, columns: { name: false, hours: on } });
    expect([
      isVisible(columns[0]!, chosen(false), 100),
      isVisible(extra, plainView, 900),
      isVisible(extra, chosen(true), 900),
      isVisible(wide, plainView, 699),
      isVisible(wide, plainView, 700),
      isVisible(wide, chosen(true), 100),
    ]).toEqual([true, false, true, false, true, true]);
  });

  it('orders words as in a phone book and numbers by size', () => {
    expect(['Zoë', 'ana', 'Émile', 'Ana 10', 'Ana 9'].toSorted(compareValues)).toEqual([
      'ana',
      'Ana 9',
      'Ana 10',
      'Émile',
      'Zoë',
    ]);
    expect([10, 9, -1].toSorted(compareValues)).toEqual([-1, 9, 10]);
  });
});

it('a list becomes a sheet with numbers and days, and words where there is nothing more', () => {
  interface Line {
    name: string;
    hours: string;
    on: string;
  }
  const table = tableForExcel<Line>(
    'Log',
    [
      { id: 'name', header: 'Name', cell: ({ name }) => name, text: ({ name }) => name },
      {
        id: 'hours',
        header: 'Hours',
        cell: ({ hours }) => hours,
        text: ({ hours }) => hours,
        kind: 'number',
      },
      {
        id: 'on',
        header: 'Day',
        sheetHeader: 'Date',
        cell: () => 'Mon, Nov 2',
        text: () => 'Mon, Nov 2',
        sheet: ({ on }) => on,
        kind: 'date',
      },
    ],
    [
      { name: '=1+1', hours: '1,234.5', on: '2026-11-02' },
      { name: '12', hours: '2 of 3', on: '2026-11-03' },
      { name: '', hours: '', on: '2026-11-04' },
    ],
  );
  expect(table).toEqual({
    title: 'Log',
    columns: [
      { header: 'Name', kind: 'text' },
      { header: 'Hours', kind: 'number' },
      { header: 'Date', kind: 'date' },
    ],
    rows: [
      ['=1+1', 1234.5, '2026-11-02'],
      ['12', '2 of 3', '2026-11-03'],
      [null, null, '2026-11-04'],
    ],
  });
});
