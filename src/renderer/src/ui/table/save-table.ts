import { createContext } from 'react';
import type { DataColumn } from './types';

/** A list as it goes into an Excel file: text, numbers, days 'YYYY-MM-DD', or nothing. */
export interface SavedTable {
  title: string;
  columns: { header: string; kind: 'text' | 'number' | 'date' }[];
  rows: (string | number | null)[][];
}

/** Asks where to and writes the file; says itself what came of it. */
export type SaveTable = (table: SavedTable) => Promise<void>;

/** Who writes Excel files for the tables of this window; without one the button is not there. */
export const SaveTableContext = createContext<SaveTable | null>(null);

const plainNumber = /^-?\d{1,3}(,?\d{3})*(\.\d+)?$/;

function cellOf<Row>(column: DataColumn<Row>, row: Row): string | number | null {
  if (column.sheet) return column.sheet(row);
  const text = column.text(row);
  if (text === '') return null;
  return column.kind === 'number' && plainNumber.test(text)
    ? Number(text.replaceAll(',', ''))
    : text;
}

/** The columns in view and all rows, as cells of a sheet. */
export function tableForExcel<Row>(
  title: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): SavedTable {
  return {
    title,
    columns: columns.map(({ header, sheetHeader, kind = 'text' }) => ({
      header: sheetHeader ?? header,
      kind,
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}
