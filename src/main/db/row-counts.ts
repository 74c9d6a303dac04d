import type { Client } from './handles';
import { tableNames } from './health';

/** Rows by table name. */
export type RowCounts = Record<string, number>;

const count = (client: Client, table: string) =>
  client.prepare(`select count(*) from "${table}"`).pluck().get() as number;

/** Rows of every table, by table name; SQLite's own tables and those behind the search index left out. */
export function countRows(client: Client): RowCounts {
  return Object.fromEntries(tableNames(client).map((name) => [name, count(client, name)]));
}

/** The same with a turn for others after each table. */
export async function countRowsInTurns(
  client: Client,
  pause: () => Promise<void>,
): Promise<RowCounts> {
  const rows: RowCounts = {};
  for (const name of tableNames(client)) {
    rows[name] = count(client, name);
    await pause();
  }
  return rows;
}

/** The first table whose number of rows differs; undefined when all are the same. */
export function firstDifference(a: RowCounts, b: RowCounts): string | undefined {
  return Object.keys({ ...a, ...b })
    .sort()
    .find((name) => a[name] !== b[name]);
}
