import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { cohort, enrollment, inservice, moduleCompletion, person } from '../../db/schema';

const moduleColumns = {
  id: moduleCompletion.id,
  version: moduleCompletion.version,
  personId: moduleCompletion.personId,
  module: moduleCompletion.module,
  completedOn: moduleCompletion.completedOn,
  minutes: moduleCompletion.minutes,
  expiresOn: moduleCompletion.expiresOn,
};

/** Add-on trainings of everyone in a cohort, oldest first. */
export function cohortModules(db: ReadDb, cohortId: number) {
  return db
    .select(moduleColumns)
    .from(moduleCompletion)
    .innerJoin(enrollment, eq(enrollment.personId, moduleCompletion.personId))
    .where(and(eq(enrollment.cohortId, cohortId), isNull(moduleCompletion.archivedAt)))
    .orderBy(asc(moduleCompletion.completedOn), asc(moduleCompletion.id))
    .all();
}

export function personModules(db: ReadDb, personId: number) {
  return db
    .select(moduleColumns)
    .from(moduleCompletion)
    .where(and(eq(moduleCompletion.personId, personId), isNull(moduleCompletion.archivedAt)))
    .orderBy(asc(moduleCompletion.completedOn), asc(moduleCompletion.id))
    .all();
}

/** Cohorts a person is or was in, newest first. */
export function enrollmentsOf(db: ReadDb, personId: number) {
  return db
    .select({
      enrollmentId: enrollment.id,
      cohortId: cohort.id,
      cohort: cohort.name,
      status: enrollment.status,
      enrolledOn: enrollment.enrolledOn,
      endedOn: enrollment.endedOn,
      certificateNo: enrollment.certificateNo,
    })
    .from(enrollment)
    .innerJoin(cohort, eq(cohort.id, enrollment.cohortId))
    .where(and(eq(enrollment.personId, personId), isNull(enrollment.archivedAt)))
    .orderBy(desc(enrollment.enrolledOn), desc(enrollment.id))
    .all();
}

export function nameOf(db: ReadDb, personId: number): string | undefined {
  return db.select({ name: personName }).from(person).where(eq(person.id, personId)).get()?.name;
}

const inserviceColumns = {
  id: inservice.id,
  version: inservice.version,
  on: inservice.on,
  title: inservice.title,
  type: inservice.type,
  topic: inservice.topic,
  minutes: inservice.minutes,
  provider: inservice.provider,
  verifiedBy: inservice.verifiedBy,
};

/** In-service trainings of a person, newest first. */
export function personInservice(db: ReadDb, personId: number, limit: number) {
  return db
    .select(inserviceColumns)
    .from(inservice)
    .where(and(eq(inservice.personId, personId), isNull(inservice.archivedAt)))
    .orderBy(desc(inservice.on), desc(inservice.id))
    .limit(limit)
    .all();
}

export function findInservice(db: ReadDb, id: number) {
  return db.select().from(inservice).where(eq(inservice.id, id)).get();
}

/** How someone can be reached. */
export interface Reachable {
  phone: string | null;
  email: string | null;
  safeContactNote: string | null;
}

export function peopleById(db: ReadDb, ids: readonly number[]): Map<number, Reachable> {
  const { id, phone, email, safeContactNote } = person;
  const rows = db
    .select({ id, phone, email, safeContactNote })
    .from(person)
    .where(inArray(id, [...ids]))
    .all();
  return new Map(rows.map((row) => [row.id, row]));
}
