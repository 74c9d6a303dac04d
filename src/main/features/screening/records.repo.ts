import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import {
  formResponse,
  interview,
  interviewSheet,
  referenceCheck,
  selectionDecision,
} from '../../db/schema';

/** Questionnaires without their answers, the newest first. */
export function responsesOf(db: ReadDb, candidateId: number) {
  return db
    .select({
      id: formResponse.id,
      version: formResponse.version,
      completedOn: formResponse.completedOn,
      mode: formResponse.mode,
    })
    .from(formResponse)
    .where(and(eq(formResponse.candidateId, candidateId), isNull(formResponse.archivedAt)))
    .orderBy(desc(formResponse.completedOn), desc(formResponse.id))
    .all();
}

export function responseById(db: ReadDb, id: number) {
  return db.select().from(formResponse).where(eq(formResponse.id, id)).get();
}

export function interviewsOf(db: ReadDb, candidateId: number) {
  return db
    .select()
    .from(interview)
    .where(and(eq(interview.candidateId, candidateId), isNull(interview.archivedAt)))
    .orderBy(asc(interview.round), asc(interview.id))
    .all();
}

export function interviewById(db: ReadDb, id: number) {
  return db
    .select()
    .from(interview)
    .where(and(eq(interview.id, id), isNull(interview.archivedAt)))
    .get();
}

/** The sheets of a round in the order the interviewers were named. */
export function sheetsOf(db: ReadDb, interviewId: number) {
  return db
    .select()
    .from(interviewSheet)
    .where(and(eq(interviewSheet.interviewId, interviewId), isNull(interviewSheet.archivedAt)))
    .orderBy(asc(interviewSheet.id))
    .all();
}

export function sheetById(db: ReadDb, id: number) {
  return db.select().from(interviewSheet).where(eq(interviewSheet.id, id)).get();
}

export function referencesOf(db: ReadDb, candidateId: number) {
  return db
    .select()
    .from(referenceCheck)
    .where(and(eq(referenceCheck.candidateId, candidateId), isNull(referenceCheck.archivedAt)))
    .orderBy(asc(referenceCheck.id))
    .all();
}

export function referenceById(db: ReadDb, id: number) {
  return db.select().from(referenceCheck).where(eq(referenceCheck.id, id)).get();
}

/** The newest first. */
export function decisionsOf(db: ReadDb, candidateId: number) {
  return db
    .select()
    .from(selectionDecision)
    .where(
      and(eq(selectionDecision.candidateId, candidateId), isNull(selectionDecision.archivedAt)),
    )
    .orderBy(desc(selectionDecision.decidedOn), desc(selectionDecision.id))
    .all();
}

export function decisionById(db: ReadDb, id: number) {
  return db.select().from(selectionDecision).where(eq(selectionDecision.id, id)).get();
}
