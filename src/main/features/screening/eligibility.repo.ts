import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import {
  backgroundCheck,
  eligibilityCheck,
  eligibilityWaiver,
  priorCaseFacts,
} from '../../db/schema';

export function storedFacts(db: ReadDb, personId: number) {
  return db.select().from(priorCaseFacts).where(eq(priorCaseFacts.personId, personId)).get();
}

export function storedCheck(db: ReadDb, candidateId: number) {
  return db
    .select()
    .from(eligibilityCheck)
    .where(eq(eligibilityCheck.candidateId, candidateId))
    .get();
}

/** The newest request first. */
export function storedWaivers(db: ReadDb, candidateId: number) {
  return db
    .select()
    .from(eligibilityWaiver)
    .where(
      and(eq(eligibilityWaiver.candidateId, candidateId), isNull(eligibilityWaiver.archivedAt)),
    )
    .orderBy(desc(eligibilityWaiver.requestedOn), desc(eligibilityWaiver.id))
    .all();
}

export function waiverById(db: ReadDb, id: number) {
  return db.select().from(eligibilityWaiver).where(eq(eligibilityWaiver.id, id)).get();
}

/** Background checks in the order they were asked for. */
export function storedChecks(db: ReadDb, personId: number) {
  return db
    .select()
    .from(backgroundCheck)
    .where(and(eq(backgroundCheck.personId, personId), isNull(backgroundCheck.archivedAt)))
    .orderBy(asc(backgroundCheck.requestedOn), asc(backgroundCheck.id))
    .all();
}

export function checkById(db: ReadDb, id: number) {
  return db.select().from(backgroundCheck).where(eq(backgroundCheck.id, id)).get();
}
