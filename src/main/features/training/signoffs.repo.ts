import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { SignoffRow } from '@shared/contract/training-signoffs';
import type { ReadDb } from '../../db/handles';
import { enrollment, selfRating, sessionFeedback, signoff, cohortSession } from '../../db/schema';

/** Sign-offs of everyone in a cohort, oldest first. */
export function cohortSignoffs(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: signoff.id,
      version: signoff.version,
      enrollmentId: signoff.enrollmentId,
      competency: signoff.competency,
      method: signoff.method,
      result: signoff.result,
      on: signoff.on,
      signedBy: signoff.signedBy,
      note: signoff.note,
    })
    .from(signoff)
    .innerJoin(enrollment, eq(enrollment.id, signoff.enrollmentId))
    .where(and(eq(enrollment.cohortId, cohortId), isNull(signoff.archivedAt)))
    .orderBy(asc(signoff.on), asc(signoff.id))
    .all()
    .map((row) => ({ ...row, result: row.result as SignoffRow['result'] }));
}

export function findSignoff(db: ReadDb, id: number) {
  return db.select().from(signoff).where(eq(signoff.id, id)).get();
}

export function enrollmentsById(db: ReadDb, ids: readonly number[]) {
  return db
    .select({ id: enrollment.id, enrolledOn: enrollment.enrolledOn })
    .from(enrollment)
    .where(and(inArray(enrollment.id, [...ids]), isNull(enrollment.archivedAt)))
    .all();
}

/** Sheets of feedback on a cohort's sessions, in the order they were keyed. */
export function cohortFeedback(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: sessionFeedback.id,
      version: sessionFeedback.version,
      sessionId: sessionFeedback.sessionId,
      useful: sessionFeedback.useful,
      clear: sessionFeedback.clear,
      atEase: sessionFeedback.atEase,
      helped: sessionFeedback.helped,
      wished: sessionFeedback.wished,
    })
    .from(sessionFeedback)
    .innerJoin(cohortSession, eq(cohortSession.id, sessionFeedback.sessionId))
    .where(and(eq(cohortSession.cohortId, cohortId), isNull(sessionFeedback.archivedAt)))
    .orderBy(asc(sessionFeedback.id))
    .all();
}

export function cohortRatings(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: selfRating.id,
      version: selfRating.version,
      enrollmentId: selfRating.enrollmentId,
      wave: selfRating.wave,
      on: selfRating.on,
      answers: selfRating.answers,
    })
    .from(selfRating)
    .innerJoin(enrollment, eq(enrollment.id, selfRating.enrollmentId))
    .where(and(eq(enrollment.cohortId, cohortId), isNull(selfRating.archivedAt)))
    .orderBy(asc(selfRating.id))
    .all();
}

export function ratingOf(db: ReadDb, enrollmentId: number, wave: string) {
  return db
    .select()
    .from(selfRating)
    .where(and(eq(selfRating.enrollmentId, enrollmentId), eq(selfRating.wave, wave)))
    .get();
}
