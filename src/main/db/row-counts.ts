import type { Client } from './handles';

/** Rows of every table, by table name; SQLite's own tables and those behind the search index left out. */
export function countRows(client: Client): Record<string, number> {
  const names = client
    .prepare(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name <> '__drizzle_migrations' order by name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      client.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    ]),
  );
}
