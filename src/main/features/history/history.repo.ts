import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { auditEvent, mentor, parent, person, professional } from '../../db/schema';

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

export function lastChanges(db: ReadDb, limit: number) {
  return db.select().from(auditEvent).orderBy(desc(auditEvent.number)).limit(limit).all();
}

/** Names of the people behind ids of one kind. */
export const namesOf = {
  person: (db: ReadDb, ids: readonly number[]) =>
    db
      .select({ id: person.id, name: personName })
      .from(person)
      .where(inArray(person.id, [...ids]))
      .all(),
  professional: (db: ReadDb, ids: readonly number[]) =>
    db
      .select({ id: professional.id, name: professional.name })
      .from(professional)
      .where(inArray(professional.id, [...ids]))
      .all(),
  mentor: (db: ReadDb, ids: readonly number[]) =>
    db
      .select({ id: mentor.id, name: personName })
      .from(mentor)
      .innerJoin(person, eq(person.id, mentor.personId))
      .where(inArray(mentor.id, [...ids]))
      .all(),
  parent: (db: ReadDb, ids: readonly number[]) =>
    db
      .select({ id: parent.id, name: personName })
      .from(parent)
      .innerJoin(person, eq(person.id, parent.personId))
      .where(inArray(parent.id, [...ids]))
      .all(),
};
