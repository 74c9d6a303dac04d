import { type SQL, sql } from 'drizzle-orm';
import type { Period } from '@shared/dates';
import type { ReadDb } from '../../../db/handles';

/** Rows of a hand-written query, typed by their reader. */
export function rows<T>(db: ReadDb, query: SQL): T[] {
  return db.all<T>(query);
}

/** `column between from and to`, both days included. */
export function within(column: string, { from, to }: Period): SQL {
  return sql`${sql.raw(column)} between ${from} and ${to}`;
}

/** SQLite has no boolean: 0, 1 or nothing recorded. */
export type Flag = 0 | 1 | null;

export const asBoolean = (flag: Flag): boolean | null => (flag === null ? null : flag === 1);

interface LinkRow {
  owner: number;
  target: number;
}

/** Targets of a link table grouped by their record, in their order. */
export function linksByOwner(db: ReadDb, query: SQL): Map<number, number[]> {
  const map = new Map<number, number[]>();
  for (const { owner, target } of rows<LinkRow>(db, query)) {
    const list = map.get(owner);
    if (list) list.push(target);
    else map.set(owner, [target]);
  }
  return map;
}

const none: readonly never[] = [];

/** The ids linked to a record; shared empty list where there are none. */
export const linked = (map: Map<number, number[]>, id: number): readonly number[] =>
  map.get(id) ?? none;

/** Reads JSON arrays of codes; a few hundred different ones make up hundreds of thousands of rows. */
export function codeReader(): (json: string) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  return (json) => {
    let codes = seen.get(json);
    if (!codes) {
      codes = JSON.parse(json) as string[];
      seen.set(json, codes);
    }
    return codes;
  };
}
