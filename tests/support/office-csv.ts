import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** One line of an office package file; an empty or missing column reads as null. */
export class CsvRow {
  constructor(
    private readonly file: string,
    private readonly columns: Record<string, string>,
  ) {}

  opt(column: string): string | null {
    return this.columns[column] || null;
  }

  text(column: string): string {
    const text = this.opt(column);
    if (text === null) throw new Error(`${this.file}: ${column} is empty`);
    return text;
  }

  optInt(column: string): number | null {
    const text = this.opt(column);
    if (text === null) return null;
    if (!/^\d+$/.test(text)) throw new Error(`${this.file}: ${column} is not a whole number`);
    return Number(text);
  }

  int(column: string): number {
    return this.optInt(column) ?? 0;
  }

  /** A decimal in units of 10^-digits, exactly: scaled('miles', 1) of "12.5" is 125. */
  scaled(column: string, digits: number): number {
    const [whole = '', fraction = ''] = (this.opt(column) ?? '0').split('.');
    if (fraction.length > digits) throw new Error(`${this.file}: ${column} has too many decimals`);
    return Number(whole + fraction.padEnd(digits, '0'));
  }

  flag(column: string): boolean | null {
    const text = this.opt(column);
    return text === null ? null : text === 'yes';
  }

  list(column: string): string[] {
    const parts = (this.opt(column) ?? '').split(';').map((part) => part.trim());
    return [...new Set(parts.filter((part) => part !== ''))];
  }
}

/** The rows of one file of an office package; a missing file has none. */
export function readCsv(folder: string, name: string): CsvRow[] {
  const file = join(folder, `${name}.csv`);
  if (!existsSync(file)) return [];
  const { data, errors } = Papa.parse<Record<string, string>>(
    readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  );
  if (errors[0]) throw new Error(`${name}.csv: ${errors[0].message}`);
  return data.map((columns) => new CsvRow(name, columns));
}

/** Gives each exchange key a row id, the same every time. */
export class Keys {
  private readonly ids = new Map<string, number>();

  id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.ids.size + 1);
    return this.ids.size;
  }
}
