import { type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';

/**
 * The values a column has, one jump through its index each, however many rows there are.
 * @param next gives the smallest value greater than another (SQL)
 */
function distinct(db: ReadDb, next: (after: SQL) => SQL): string[] {
  const rows = db.all<{ value: string }>(sql`
    with recursive found(value) as (
      ${next(sql`''`)}
      union all
      select (${next(sql`found.value`)}) from found where found.value is not null
    )
    select value from found where value is not null limit 200`);
  return rows.map((row) => row.value);
}

/** Regions that families have. */
export const familyRegions = (db: ReadDb): string[] =>
  distinct(db, (after) => sql`select min(region) as value from family where region > ${after}`);

/** Languages that requests ask for. */
export const requestedLanguages = (db: ReadDb): string[] =>
  distinct(
    db,
    (after) => sql`select min(language) as value from referral where language > ${after}`,
  );
