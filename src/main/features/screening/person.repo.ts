import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { auditEvent, candidate, mentor, person } from '../../db/schema';

export function personById(db: ReadDb, id: number) {
  return db
    .select({
      id: person.id,
      name: personName,
      firstName: person.firstName,
      lastName: person.lastName,
      preferredName: person.preferredName,
      candidateId: candidate.id,
      mentorId: mentor.id,
    })
    .from(person)
    .leftJoin(candidate, and(eq(candidate.personId, person.id), isNull(candidate.archivedAt)))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .where(and(eq(person.id, id), isNull(person.archivedAt)))
    .get();
}

/** The person of a candidate who is in the program. */
export function personOfCandidate(db: ReadDb, candidateId: number) {
  return db
    .select({ personId: candidate.personId, inquiryOn: candidate.inquiryOn })
    .from(candidate)
    .where(and(eq(candidate.id, candidateId), isNull(candidate.archivedAt)))
    .get();
}

/** What one change wrote to the history. */
export function auditOf(db: ReadDb, changeNo: number) {
  return db
    .select({
      at: auditEvent.at,
      action: auditEvent.action,
      entity: auditEvent.entity,
      recordId: auditEvent.recordId,
      fields: auditEvent.fields,
    })
    .from(auditEvent)
    .where(eq(auditEvent.changeNo, changeNo))
    .orderBy(desc(auditEvent.number))
    .limit(20)
    .all();
}
