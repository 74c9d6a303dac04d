import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { cohort, course, courseSession } from '../../db/schema';

export function listCourses(db: ReadDb) {
  return db.select().from(course).where(isNull(course.archivedAt)).orderBy(asc(course.id)).all();
}

export function findCourse(db: ReadDb, id: number) {
  return db.select().from(course).where(eq(course.id, id)).get();
}

export function courseCodes(db: ReadDb): string[] {
  return db
    .select({ code: course.code })
    .from(course)
    .all()
    .map(({ code }) => code);
}

export function courseWeeks(db: ReadDb, courseId: number) {
  return db
    .select()
    .from(courseSession)
    .where(eq(courseSession.courseId, courseId))
    .orderBy(asc(courseSession.weekNo))
    .all();
}

/** Cohorts that follow a course, newest first. */
export function cohortsOfCourse(db: ReadDb, courseId: number) {
  return db
    .select({ id: cohort.id, name: cohort.name, status: cohort.status, startOn: cohort.startOn })
    .from(cohort)
    .where(and(eq(cohort.courseId, courseId), isNull(cohort.archivedAt)))
    .orderBy(asc(cohort.startOn))
    .all();
}

/** True while any cohort, set aside or not, names the course. */
export function isUsed(db: ReadDb, courseId: number): boolean {
  return (
    db
      .select({ id: cohort.id })
      .from(cohort)
      .where(eq(cohort.courseId, courseId))
      .limit(1)
      .get() !== undefined
  );
}
