import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { formTemplate } from '../../db/schema';

const ofKind = (kind: string) =>
  and(
    eq(formTemplate.kind, kind),
    eq(formTemplate.language, 'en'),
    isNull(formTemplate.archivedAt),
  );

/** Versions of a form, the newest first, without their questions. */
export function templateRows(db: ReadDb, kind: string) {
  return db
    .select({
      id: formTemplate.id,
      formVersion: formTemplate.formVersion,
      title: formTemplate.title,
      createdAt: formTemplate.createdAt,
    })
    .from(formTemplate)
    .where(ofKind(kind))
    .orderBy(desc(formTemplate.formVersion))
    .all();
}

export function templateRow(db: ReadDb, kind: string, formVersion: number) {
  return db
    .select()
    .from(formTemplate)
    .where(and(ofKind(kind), eq(formTemplate.formVersion, formVersion)))
    .get();
}

export function templateById(db: ReadDb, id: number) {
  return db.select().from(formTemplate).where(eq(formTemplate.id, id)).get();
}
