import type { FileDef } from './define';

/** Where each column of the definition is in a file, or why the file cannot be read. */
export interface Header {
  /** Place in a record of every column of the definition; -1 where the file lacks it. */
  places: readonly number[];
  /** Columns of the file that the definition does not have. */
  unknown: readonly string[];
  /** A sentence about the first trouble; the whole file is refused. */
  refused?: string;
}

const words = (names: readonly string[]) => names.join(', ');

/** Reads the first record of a file. Columns may stand in any order. */
export function readHeader(def: FileDef, cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const places = def.columns.map(({ name }) => names.indexOf(name));
  const unknown = names.filter(
    (name) => name !== '' && !def.columns.some((column) => column.name === name),
  );
  const missing = def.columns.filter((column, i) => column.required && places[i] === -1);
  const twice = def.columns.filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
  if (missing.length > 0) {
    const list = words(missing.map(({ name }) => name));
    return {
      places,
      // What stands in the first line may be a person rather than a heading: it is not repeated.
      unknown: [],
      refused: `The first line must name the columns, and these are missing: ${list}. Add them and import again.`,
    };
  }
  if (twice.length > 0) {
    const list = words(twice.map(({ name }) => name));
    return {
      places,
      unknown,
      refused: `These columns are there twice: ${list}. Remove one of each.`,
    };
  }
  return { places, unknown };
}
