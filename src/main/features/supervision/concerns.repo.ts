import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { auditEvent, incident } from '../../db/schema';

const live = (onlyOpen: boolean) =>
  and(isNull(incident.archivedAt), onlyOpen ? ne(incident.status, 'closed') : undefined);

/** One page of concerns, newest first. */
export function listConcerns(
  db: ReadDb,
  { onlyOpen, offset, limit }: { onlyOpen: boolean; offset: number; limit: number },
) {
  return db
    .select({
      id: incident.id,
      version: incident.version,
      on: incident.on,
      kind: incident.kind,
      status: incident.status,
      closedOn: incident.closedOn,
    })
    .from(incident)
    .where(live(onlyOpen))
    .orderBy(desc(incident.on), desc(incident.id))
    .limit(limit)
    .offset(offset)
    .all();
}

export function countConcerns(db: ReadDb, onlyOpen: boolean): number {
  return (
    db
      .select({ n: sql<number>`count(*)` })
      .from(incident)
      .where(live(onlyOpen))
      .get()?.n ?? 0
  );
}

export function concernById(db: ReadDb, id: number) {
  return db.select().from(incident).where(eq(incident.id, id)).get();
}

/** When and by whom the list of concerns was opened with this change. */
export function openingOf(db: ReadDb, changeNo: number) {
  return db
    .select({ at: auditEvent.at, actor: auditEvent.actor })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.changeNo, changeNo),
        eq(auditEvent.action, 'view'),
        eq(auditEvent.entity, 'incident'),
      ),
    )
    .get();
}
