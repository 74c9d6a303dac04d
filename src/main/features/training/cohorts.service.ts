import type { CohortRow, Course, SheetTrainee } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import type { Outcome } from '@shared/domain/training/forecast';
import { defaultCourse } from '@shared/domain/training/default-course';
import { unwrap } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import {
  countCohorts,
  courseWeeks,
  enrollmentsOf,
  listCohorts,
  listCourses,
  nextSession,
  personModules,
} from './cohorts.repo';
import { cohortSheet, forecasts, statusOn } from './sheet.service';

const needAttention: ReadonlySet<Outcome> = new Set(['at_risk', 'needs_makeups', 'cannot_finish']);

/** How many trainees of a running cohort need someone to act. Reads only that cohort's rows. */
function attention(db: ReadDb, cohortId: number, today: LocalDate): number {
  const sheet = unwrap(cohortSheet(db, cohortId, today));
  const all = forecasts(sheet, today);
  return sheet.trainees.filter(
    ({ status, enrollmentId }) =>
      status === 'active' && needAttention.has(all.get(enrollmentId)?.outcome ?? 'ready'),
  ).length;
}

export function cohortList(
  db: ReadDb,
  page: { offset: number; limit: number },
  today: LocalDate,
): { total: number; rows: CohortRow[] } {
  const rows = listCohorts(db, { ...page, today }).map((row): CohortRow => {
    const status = statusOn(row, today);
    const over = status === 'finished' || status === 'cancelled';
    return {
      ...row,
      status,
      unrecorded: over ? 0 : row.unrecorded,
      nextSession: over ? null : (nextSession(db, row.id, today) ?? null),
      attention: status === 'running' ? attention(db, row.id, today) : null,
    };
  });
  return { total: countCohorts(db), rows };
}

/** The office's courses; the default one, not stored yet, while there is none. */
export function courseList(db: ReadDb): Course[] {
  const own = listCourses(db).map((course) => ({ ...course, weeks: courseWeeks(db, course.id) }));
  return own.length > 0 ? own : [{ id: null, ...defaultCourse }];
}

/** Courses and add-on trainings of one person, for their record. */
export function personTraining(db: ReadDb, personId: number, today: LocalDate) {
  const courses = enrollmentsOf(db, personId).map((row) => {
    const sheet = unwrap(cohortSheet(db, row.cohortId, today));
    const found = forecasts(sheet, today).get(row.enrollmentId);
    return {
      ...row,
      status: row.status as SheetTrainee['status'],
      credited: found?.credited ?? 0,
      required: sheet.course.requiredMinutes,
    };
  });
  return { courses, modules: personModules(db, personId) };
}
