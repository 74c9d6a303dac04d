import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

type Cell = string | number | boolean | null | readonly string[];

const flushAt = 1 << 20;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'object' ? cell.join(';') : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One file of an office package, written row by row so that its size does not matter. */
export class CsvFile<C extends string> {
  readonly #handle: number;
  readonly #columns: readonly C[];
  #buffer: string;
  rows = 0;

  constructor(folder: string, name: string, columns: readonly C[]) {
    this.#handle = openSync(join(folder, `${name}.csv`), 'w', 0o600);
    this.#columns = columns;
    this.#buffer = `${columns.join(',')}\n`;
  }

  /** Columns that are left out stay empty. */
  add(row: Partial<Record<C, Cell>>): void {
    this.rows += 1;
    const cells = this.#columns.map((column) => cellText(row[column] ?? null));
    this.#buffer += `${cells.join(',')}\n`;
    if (this.#buffer.length > flushAt) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    writeSync(this.#handle, this.#buffer);
    this.#buffer = '';
  }
}
