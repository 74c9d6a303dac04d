import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';

/** One line of a CSV file: the text of every column by its name. */
export type Row = Record<string, string>;

/** An office package: the lines of every file, by the file's name without .csv. */
export type OfficePackage = Record<string, Row[]>;

/** Reads every CSV file of a folder as text, nothing converted. */
export function loadOffice(folder: string): OfficePackage {
  if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
  const office: OfficePackage = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    const parsed = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    if (parsed.errors.length > 0) throw new Error(`${name}: ${parsed.errors[0]?.message}`);
    office[basename(name, '.csv')] = parsed.data;
  }
  return office;
}

/** A missing file means no rows. */
export function rowsOf(office: OfficePackage, file: string): Row[] {
  return office[file] ?? [];
}

/** A missing optional column means empty; empty means not recorded. */
export function text(row: Row, column: string): string {
  return row[column] ?? '';
}

/** A list cell: values separated by semicolons. */
export function listOf(row: Row, column: string): string[] {
  return text(row, column)
    .split(';')
    .filter((value) => value !== '');
}

/** A whole number; empty (not recorded) adds nothing. */
export function whole(row: Row, column: string): number {
  const value = text(row, column);
  if (value === '') return 0;
  if (!/^\d+$/.test(value)) throw new Error(`Not a whole number in ${column}: ${value}`);
  return Number(value);
}

/** The one row with this value in this column. */
export function find(rows: Row[], column: string, value: string): Row | undefined {
  return rows.find((row) => text(row, column) === value);
}

/** The value of a setting, or the one the office package page gives in brackets. */
export function setting(office: OfficePackage, key: string, otherwise: number): number {
  const row = find(rowsOf(office, 'settings'), 'key', key);
  return row === undefined || text(row, 'value') === '' ? otherwise : whole(row, 'value');
}
