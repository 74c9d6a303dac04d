import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { cohort, enrollment, mentor, mentorStatus } from '../../db/schema';

/** Cohorts a candidate can be enrolled in, the soonest first. */
export function openCohorts(db: ReadDb) {
  return db
    .select({
      id: cohort.id,
      name: cohort.name,
      startOn: cohort.startOn,
      endOn: cohort.endOn,
      status: cohort.status,
      enrolled: count(enrollment.id),
    })
    .from(cohort)
    .leftJoin(
      enrollment,
      and(
        eq(enrollment.cohortId, cohort.id),
        eq(enrollment.status, 'active'),
        isNull(enrollment.archivedAt),
      ),
    )
    .where(and(inArray(cohort.status, ['planned', 'running']), isNull(cohort.archivedAt)))
    .groupBy(cohort.id)
    .orderBy(asc(cohort.startOn), asc(cohort.id))
    .all();
}

/** A person's enrollments with their cohorts, newest first. */
export function enrollmentsOf(db: ReadDb, personId: number) {
  return db
    .select({
      id: enrollment.id,
      cohortId: enrollment.cohortId,
      cohort: cohort.name,
      cohortStatus: cohort.status,
      status: enrollment.status,
      enrolledOn: enrollment.enrolledOn,
    })
    .from(enrollment)
    .innerJoin(cohort, eq(cohort.id, enrollment.cohortId))
    .where(and(eq(enrollment.personId, personId), isNull(enrollment.archivedAt)))
    .orderBy(desc(enrollment.enrolledOn), desc(enrollment.id))
    .all();
}

export function mentorOf(db: ReadDb, personId: number) {
  return db.select().from(mentor).where(eq(mentor.personId, personId)).get();
}

export function statusPeriods(db: ReadDb, mentorId: number) {
  return db
    .select({
      id: mentorStatus.id,
      status: mentorStatus.status,
      from: mentorStatus.from,
      to: mentorStatus.to,
    })
    .from(mentorStatus)
    .where(and(eq(mentorStatus.mentorId, mentorId), isNull(mentorStatus.archivedAt)))
    .orderBy(asc(mentorStatus.from))
    .all();
}

export function mentorNumbers(db: ReadDb): string[] {
  const rows = db
    .select({ mentorNo: mentor.mentorNo })
    .from(mentor)
    .where(isNotNull(mentor.mentorNo))
    .all();
  return rows.flatMap(({ mentorNo }) => (mentorNo === null ? [] : [mentorNo]));
}
