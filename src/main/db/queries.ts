import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { person } from './schema';

/** First and last name as shown in lists: the preferred name where there is one. */
export const personName: SQL<string> = sql<string>`coalesce(nullif(${person.preferredName}, ''), ${person.firstName}) || ' ' || ${person.lastName}`;

/** Escapes what LIKE would read as a wildcard. Use with `escape '\\'`. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}

/**
 * Every typed word must start a word of a folded column: 'lo an' finds 'lopez ana'.
 * @param folded what was typed, folded like the column
 */
export function wordsMatch(column: SQLiteColumn, folded: string): SQL | undefined {
  const words = folded.split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const conditions = words.map(
    (word) =>
      sql`(${column} like ${`${likeText(word)}%`} escape '\\' or ${column} like ${`% ${likeText(word)}%`} escape '\\')`,
  );
  return sql.join(conditions, sql` and `);
}
