import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { auditEvent } from '../../db/schema';

export function eventsOfRecord(db: ReadDb, entity: string, id: number) {
  return db
    .select()
    .from(auditEvent)
    .where(and(eq(auditEvent.entity, entity), eq(auditEvent.recordId, id)))
    .orderBy(desc(auditEvent.number))
    .all();
}

/** Newest first, the order they must be undone in. */
export function eventsOfChange(db: ReadDb, changeNo: number) {
  return db
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.changeNo, changeNo))
    .orderBy(desc(auditEvent.number))
    .all();
}

/** True when a record was written again after this change. */
export function changedLater(db: ReadDb, entity: string, id: number, changeNo: number): boolean {
  const row = db
    .select({ one: sql<number>`1` })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.entity, entity),
        eq(auditEvent.recordId, id),
        gt(auditEvent.changeNo, changeNo),
        isNotNull(auditEvent.op),
      ),
    )
    .limit(1)
    .get();
  return row !== undefined;
}

export function lastChanges(db: ReadDb, limit: number) {
  return db.select().from(auditEvent).orderBy(desc(auditEvent.number)).limit(limit).all();
}
