import { and, eq } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { codeItem } from '../../db/schema';

export function agencyItems(db: ReadDb) {
  return db
    .select({
      id: codeItem.id,
      list: codeItem.list,
      code: codeItem.code,
      label: codeItem.label,
      active: codeItem.active,
    })
    .from(codeItem)
    .orderBy(codeItem.list, codeItem.id)
    .all();
}

export function findItem(db: ReadDb, list: string, code: string) {
  return db
    .select()
    .from(codeItem)
    .where(and(eq(codeItem.list, list), eq(codeItem.code, code)))
    .get();
}
