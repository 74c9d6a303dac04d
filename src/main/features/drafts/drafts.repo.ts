import { and, desc, eq } from 'drizzle-orm';
import type { AnyDb, ReadDb } from '../../db/handles';
import { draft } from '../../db/schema';

const columns = { subject: draft.subject, body: draft.body, savedAt: draft.savedAt };
const is = (form: string, subject: string) => and(eq(draft.form, form), eq(draft.subject, subject));

export function getDraft(db: ReadDb, form: string, subject: string) {
  return db.select(columns).from(draft).where(is(form, subject)).get();
}

export function listDrafts(db: ReadDb, form: string) {
  return db
    .select(columns)
    .from(draft)
    .where(eq(draft.form, form))
    .orderBy(desc(draft.savedAt))
    .all();
}

export function putDraft(db: AnyDb, row: typeof draft.$inferInsert): void {
  db.insert(draft)
    .values(row)
    .onConflictDoUpdate({
      target: [draft.form, draft.subject],
      set: { body: row.body, savedAt: row.savedAt },
    })
    .run();
}

export function removeDraft(db: AnyDb, form: string, subject: string): void {
  db.delete(draft).where(is(form, subject)).run();
}
