import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficePackage } from '../../oracle/office';
import { columnsOf, fileNames } from './columns';

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes every file of the package as RFC 4180 says, optionally with a byte-order mark. */
export function writeOffice(
  office: OfficePackage,
  folder: string,
  options: { byteOrderMark?: boolean } = {},
): void {
  mkdirSync(folder, { recursive: true });
  for (const file of fileNames) {
    const columns = columnsOf(file).map(([column]) => column);
    const lines = [
      columns,
      ...(office[file] ?? []).map((row) => columns.map((column) => row[column] ?? '')),
    ];
    const text = lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
    writeFileSync(join(folder, `${file}.csv`), (options.byteOrderMark ? '\uFEFF' : '') + text);
  }
}
