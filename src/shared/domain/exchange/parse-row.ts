import type { CellValue, FileDef, RowCells } from './define';
import type { CodeBook } from './code-book';
import { cellReader } from './parse-cell';

/** A row of a package file with typed cells, and why it is refused, if it is. */
export class ParsedRow implements RowCells {
  readonly reasons: string[] = [];
  /** In the order of the definition's columns. */
  readonly values: CellValue[] = [];

  constructor(private readonly positions: ReadonlyMap<string, number>) {}

  get(column: string): CellValue {
    return this.values[this.#at(column)] ?? null;
  }

  set(column: string, value: CellValue): void {
    this.values[this.#at(column)] = value;
  }

  /** A cell that is text: a key, a code, a day. */
  text(column: string): string {
    return this.get(column) as string;
  }

  number(column: string): number | null {
    return this.get(column) as number | null;
  }

  list(column: string): readonly string[] {
    return this.get(column) as readonly string[];
  }

  refuse = (reason: string): void => {
    this.reasons.push(reason);
  };

  #at(column: string): number {
    const position = this.positions.get(column);
    if (position === undefined) throw new Error(`no column ${column}`);
    return position;
  }
}

/**
 * Makes the reader of a file's rows.
 * @returns a function from the cells, in the order of the definition's columns, to the typed row
 */
export function rowReader(
  def: FileDef,
  book: CodeBook,
): (cells: readonly (string | undefined)[]) => ParsedRow {
  const readers = def.columns.map((column) => cellReader(column, book));
  const positions = new Map(def.columns.map(({ name }, position) => [name, position]));
  return (cells) => {
    const row = new ParsedRow(positions);
    for (let i = 0; i < readers.length; i += 1) {
      row.values.push(readers[i]!(cells[i] ?? '', row.refuse));
    }
    if (row.reasons.length === 0) def.check?.(row, row.refuse);
    return row;
  };
}
