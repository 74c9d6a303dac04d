import { and, asc, isNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { likeText } from '../../db/queries';
import { family } from '../../db/schema';

/** Families whose number starts with what was typed. */
export function familiesByNumber(db: ReadDb, text: string, limit: number) {
  return db
    .select({ id: family.id, key: family.key, region: family.region })
    .from(family)
    .where(
      and(isNull(family.archivedAt), sql`${family.key} like ${`${likeText(text)}%`} escape '\\'`),
    )
    .orderBy(asc(family.key))
    .limit(limit)
    .all();
}
