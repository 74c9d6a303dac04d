import type { Client } from '../db/handles';
import { isDamage } from '../db/health';

/** Rows read at a time where all is well. */
const stretch = 200;
const lowest = Number.MIN_SAFE_INTEGER;
const highest = Number.MAX_SAFE_INTEGER;

type Row = readonly unknown[];

/** Columns that hold something of their own. */
export function columnsOf(client: Client, table: string): string[] {
  return client
    .prepare(`select name from pragma_table_xinfo(?) where hidden = 0`)
    .pluck()
    .all(table) as string[];
}

/** Reading one table around its damaged pages. */
class TableReader {
  readonly #up;
  readonly #down;

  constructor(client: Client, table: string, columns: readonly string[]) {
    const list = columns.map((name) => `"${name}"`).join(', ');
    const select = `select rowid, ${list} from "${table}" where rowid > ? and rowid < ? order by rowid`;
    this.#up = client.prepare(`${select} limit ?`).raw();
    this.#down = client.prepare(`${select} desc limit ?`).raw();
  }

  /** The next rows after one; undefined when a page on the way is damaged. */
  up(after: number, limit: number): Row[] | undefined {
    return attempt(() => this.#up.all(after, highest, limit) as Row[]);
  }

  /** The last row between two; undefined when a page on the way is damaged. */
  lastBetween(after: number, before: number): Row | undefined {
    return attempt(() => this.#down.get(after, before, 1) as Row | undefined);
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

const numberOf = (row: Row) => row[0] as number;

/** The first readable row after a damaged place, found by ever longer leaps. */
function leap(reader: TableReader, from: number): Row | undefined {
  for (let step = 1; step < 2 ** 45; step *= 2) {
    const rows = reader.up(Math.max(from, 0) + step, 1);
    if (rows) return rows[0];
  }
  return undefined;
}

/**
 * Gives every row of a table that can be read: up to a damaged page, from behind it, and back to it.
 * @returns true when all of it could be read
 */
export function* readableRows(
  client: Client,
  table: string,
  columns: readonly string[],
): Generator<Row, boolean> {
  const reader = new TableReader(client, table, columns);
  let whole = true;
  let at = lowest;
  for (;;) {
    const rows = reader.up(at, stretch) ?? reader.up(at, 1);
    if (rows?.length === 0) return whole;
    if (rows) {
      yield* rows;
      at = numberOf(rows.at(-1)!);
      continue;
    }
    whole = false;
    const behind = leap(reader, at);
    let before = behind ? numberOf(behind) : highest;
    for (;;) {
      const row = reader.lastBetween(at, before);
      if (!row) break;
      yield row;
      before = numberOf(row);
    }
    if (!behind) return false;
    at = numberOf(behind) - 1;
  }
}
