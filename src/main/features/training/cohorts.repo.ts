import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import {
  attendance,
  cohort,
  cohortSession,
  course,
  courseSession,
  enrollment,
  makeup,
  person,
} from '../../db/schema';

// Written out: in a select from one table, column references come without their table's name.
const enrolled = sql`from enrollment e where e.cohort_id = cohort.id and e.archived_at is null`;
const sessions = sql`from cohort_session s where s.cohort_id = cohort.id`;
const waits = sql`from cohort_waiting w where w.cohort_id = cohort.id and w.archived_at is null`;

/** One page of cohorts, newest first, with their counts. */
export function listCohorts(
  db: ReadDb,
  { offset, limit, today }: { offset: number; limit: number; today: string },
) {
  return db
    .select({
      id: cohort.id,
      name: cohort.name,
      status: cohort.status,
      startOn: cohort.startOn,
      endOn: cohort.endOn,
      site: cohort.site,
      facilitators: cohort.facilitators,
      capacity: cohort.capacity,
      waiting: sql<number>`(select count(*) ${waits})`,
      enrolled: sql<number>`(select count(*) ${enrolled})`,
      inTraining: sql<number>`(select count(*) ${enrolled} and e.status = 'active')`,
      completed: sql<number>`(select count(*) ${enrolled} and e.status = 'completed')`,
      sessions: sql<number>`(select count(*) ${sessions})`,
      unrecorded: sql<number>`(select count(*) ${sessions} and s.held = 'scheduled' and s.on_date < ${today})`,
      sessionsHeld: sql<number>`(select count(*) ${sessions} and s.held = 'held')`,
    })
    .from(cohort)
    .where(isNull(cohort.archivedAt))
    .orderBy(desc(cohort.startOn), desc(cohort.id))
    .limit(limit)
    .offset(offset)
    .all();
}

export function countCohorts(db: ReadDb): number {
  return db.select({ n: count() }).from(cohort).where(isNull(cohort.archivedAt)).get()?.n ?? 0;
}

/** The next session still scheduled, on or after a day. */
export function nextSession(db: ReadDb, cohortId: number, from: string) {
  return db
    .select({ weekNo: cohortSession.weekNo, on: cohortSession.on })
    .from(cohortSession)
    .where(
      and(
        eq(cohortSession.cohortId, cohortId),
        eq(cohortSession.held, 'scheduled'),
        sql`${cohortSession.on} >= ${from}`,
      ),
    )
    .orderBy(asc(cohortSession.on), asc(cohortSession.weekNo))
    .limit(1)
    .get();
}

export function findCohort(db: ReadDb, id: number) {
  return db
    .select({ cohort, course })
    .from(cohort)
    .innerJoin(course, eq(course.id, cohort.courseId))
    .where(eq(cohort.id, id))
    .get();
}

/** Sessions of a cohort by week, with what the course says of that week. */
export function cohortSessions(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: cohortSession.id,
      version: cohortSession.version,
      weekNo: cohortSession.weekNo,
      on: cohortSession.on,
      held: cohortSession.held,
      ownMinutes: cohortSession.minutes,
      reason: cohortSession.reason,
      title: courseSession.title,
      courseMinutes: courseSession.minutes,
      required: courseSession.required,
      objectives: courseSession.objectives,
      materials: courseSession.materials,
    })
    .from(cohortSession)
    .innerJoin(cohort, eq(cohort.id, cohortSession.cohortId))
    .leftJoin(
      courseSession,
      and(
        eq(courseSession.courseId, cohort.courseId),
        eq(courseSession.weekNo, cohortSession.weekNo),
      ),
    )
    .where(eq(cohortSession.cohortId, cohortId))
    .orderBy(asc(cohortSession.weekNo))
    .all();
}

/** Everyone who is or was enrolled, by last name. */
export function cohortEnrollments(db: ReadDb, cohortId: number) {
  return db
    .select({
      enrollmentId: enrollment.id,
      version: enrollment.version,
      personId: enrollment.personId,
      name: personName,
      status: enrollment.status,
      enrolledOn: enrollment.enrolledOn,
      endedOn: enrollment.endedOn,
      reason: enrollment.reason,
      certificateNo: enrollment.certificateNo,
    })
    .from(enrollment)
    .innerJoin(person, eq(person.id, enrollment.personId))
    .where(and(eq(enrollment.cohortId, cohortId), isNull(enrollment.archivedAt)))
    .orderBy(asc(person.searchName), asc(enrollment.id))
    .all();
}

export function cohortMarks(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: attendance.id,
      sessionId: attendance.sessionId,
      enrollmentId: attendance.enrollmentId,
      status: attendance.status,
      minutes: attendance.minutes,
    })
    .from(attendance)
    .innerJoin(cohortSession, eq(cohortSession.id, attendance.sessionId))
    .where(eq(cohortSession.cohortId, cohortId))
    .all();
}

export function cohortMakeups(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: makeup.id,
      version: makeup.version,
      sessionId: makeup.sessionId,
      enrollmentId: makeup.enrollmentId,
      on: makeup.on,
      minutes: makeup.minutes,
      method: makeup.method,
      verifiedBy: makeup.verifiedBy,
      evidence: makeup.evidence,
    })
    .from(makeup)
    .innerJoin(cohortSession, eq(cohortSession.id, makeup.sessionId))
    .where(eq(cohortSession.cohortId, cohortId))
    .orderBy(asc(makeup.on), asc(makeup.id))
    .all();
}
