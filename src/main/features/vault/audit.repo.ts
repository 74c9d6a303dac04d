import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { auditEvent } from '../../db/schema';

export interface AuditFilter {
  /** Instants; the second one is not included. */
  from: string | null;
  until: string | null;
  actor: string | null;
  action: string | null;
  entity: string | null;
}

const conditions = ({ from, until, actor, action, entity }: AuditFilter): (SQL | undefined)[] => [
  from === null ? undefined : gte(auditEvent.at, from),
  until === null ? undefined : lt(auditEvent.at, until),
  actor === null ? undefined : eq(auditEvent.actor, actor),
  action === null ? undefined : eq(auditEvent.action, action),
  // The plus keeps SQLite on the numbers: sorting all entries of a kind would grow with history.
  entity === null ? undefined : sql`+${auditEvent.entity} = ${entity}`,
];

/** Entries newest first with numbers from `lowest` to under `before`. */
export function auditEntries(
  db: ReadDb,
  filter: AuditFilter,
  { before, lowest, limit }: { before: number; lowest: number; limit: number },
) {
  return db
    .select()
    .from(auditEvent)
    .where(
      and(lt(auditEvent.number, before), gte(auditEvent.number, lowest), ...conditions(filter)),
    )
    .orderBy(desc(auditEvent.number))
    .limit(limit)
    .all();
}

export function lastNumber(db: ReadDb): number {
  const row = db
    .select({ number: auditEvent.number })
    .from(auditEvent)
    .orderBy(desc(auditEvent.number))
    .limit(1)
    .get();
  return row?.number ?? 0;
}

/** Who and what kinds of records stand in the newest entries. */
export function recentNames(db: ReadDb, lowest: number): { actors: string[]; entities: string[] } {
  const recent = gte(auditEvent.number, lowest);
  const actors = db.selectDistinct({ name: auditEvent.actor }).from(auditEvent).where(recent).all();
  const entities = db
    .selectDistinct({ name: auditEvent.entity })
    .from(auditEvent)
    .where(recent)
    .all();
  return {
    actors: actors.map(({ name }) => name).sort(),
    entities: entities.flatMap(({ name }) => (name === null ? [] : [name])).sort(),
  };
}
