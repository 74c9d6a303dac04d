import { and, eq, inArray } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import {
  attendance,
  cohortSession,
  enrollment,
  makeup,
  moduleCompletion,
  person,
  selfRating,
  signoff,
} from '../../db/schema';

export function findSession(db: ReadDb, id: number) {
  return db.select().from(cohortSession).where(eq(cohortSession.id, id)).get();
}

export function findEnrollment(db: ReadDb, id: number) {
  return db.select().from(enrollment).where(eq(enrollment.id, id)).get();
}

export function findMakeup(db: ReadDb, id: number) {
  return db.select().from(makeup).where(eq(makeup.id, id)).get();
}

export function findModule(db: ReadDb, id: number) {
  return db.select().from(moduleCompletion).where(eq(moduleCompletion.id, id)).get();
}

export function personExists(db: ReadDb, id: number): boolean {
  return db.select({ id: person.id }).from(person).where(eq(person.id, id)).get() !== undefined;
}

/** True when anything is recorded for an enrollment: attendance, a make-up, a sign-off, a self-rating. */
export function hasRecords(db: ReadDb, enrollmentId: number): boolean {
  return [attendance, makeup, signoff, selfRating].some(
    (table) =>
      db
        .select({ id: table.id })
        .from(table)
        .where(eq(table.enrollmentId, enrollmentId))
        .limit(1)
        .get() !== undefined,
  );
}

/** Marks of some people at one session. */
export function marksAt(db: ReadDb, sessionId: number, enrollmentIds: readonly number[]) {
  return db
    .select({ enrollmentId: attendance.enrollmentId, status: attendance.status })
    .from(attendance)
    .where(
      and(
        eq(attendance.sessionId, sessionId),
        inArray(attendance.enrollmentId, [...enrollmentIds]),
      ),
    )
    .all();
}

/** Make-ups of one session that some people did on one day. */
export function makeupsOn(
  db: ReadDb,
  sessionId: number,
  enrollmentIds: readonly number[],
  on: string,
) {
  return db
    .select({ id: makeup.id })
    .from(makeup)
    .where(
      and(
        eq(makeup.sessionId, sessionId),
        eq(makeup.on, on),
        inArray(makeup.enrollmentId, [...enrollmentIds]),
      ),
    )
    .all();
}

/** The completion of one add-on training by one person on one day. */
export function modulesOn(db: ReadDb, personId: number, module: string, completedOn: string) {
  return db
    .select({ id: moduleCompletion.id })
    .from(moduleCompletion)
    .where(
      and(
        eq(moduleCompletion.personId, personId),
        eq(moduleCompletion.module, module),
        eq(moduleCompletion.completedOn, completedOn),
      ),
    )
    .all();
}
