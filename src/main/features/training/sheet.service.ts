import type { Sheet, SheetMark, SheetSession, SheetTrainee } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { type Forecast, forecast } from '@shared/domain/training/forecast';
import { missingModules } from '@shared/domain/training/modules';
import { traineeProgress } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { missingSignoffs } from '@shared/domain/training/signoffs';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import {
  cohortEnrollments,
  cohortMakeups,
  cohortMarks,
  cohortSessions,
  findCohort,
} from './cohorts.repo';
import { cohortModules } from './person.repo';
import { cohortSignoffs } from './signoffs.repo';
import { waitingList } from './waiting.repo';

/** Sessions of a cohort; a week the course does not know has its number for a title. */
export function sheetSessions(db: ReadDb, cohortId: number): SheetSession[] {
  return cohortSessions(db, cohortId).map((row) => ({
    id: row.id,
    version: row.version,
    weekNo: row.weekNo,
    title: row.title ?? `Week ${row.weekNo}`,
    required: row.required ?? false,
    on: row.on,
    held: row.held as SheetSession['held'],
    minutes: row.ownMinutes ?? row.courseMinutes ?? 0,
    ownMinutes: row.ownMinutes,
    reason: row.reason,
    courseMinutes: row.courseMinutes ?? 0,
    objectives: row.objectives,
    materials: row.materials ?? [],
  }));
}

function sheetTrainees(db: ReadDb, cohortId: number): SheetTrainee[] {
  const modules = cohortModules(db, cohortId);
  const signoffs = cohortSignoffs(db, cohortId);
  return cohortEnrollments(db, cohortId).map((row) => ({
    ...row,
    status: row.status as SheetTrainee['status'],
    modules: modules.filter(({ personId }) => personId === row.personId),
    signoffs: signoffs.filter(({ enrollmentId }) => enrollmentId === row.enrollmentId),
  }));
}

/** A planned cohort runs from its first day on; nobody has to say so. */
export function statusOn(
  { status, startOn }: { status: string; startOn: LocalDate },
  today: LocalDate,
): Sheet['cohort']['status'] {
  return status === 'planned' && startOn <= today
    ? 'running'
    : (status as Sheet['cohort']['status']);
}

/** Everything about one cohort. */
export function cohortSheet(db: ReadDb, id: number, today: LocalDate): Result<Sheet> {
  const found = findCohort(db, id);
  if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
  const { cohort, course } = found;
  return ok({
    cohort: { ...cohort, status: statusOn(cohort, today) },
    course,
    sessions: sheetSessions(db, id),
    trainees: sheetTrainees(db, id),
    marks: cohortMarks(db, id).map((row) => ({
      ...row,
      status: row.status as SheetMark['status'],
    })),
    makeups: cohortMakeups(db, id),
    waiting: waitingList(db, id),
  });
}

/** The forecast of everyone in a cohort, by enrollment. */
export function forecasts(sheet: Sheet, today: LocalDate): Map<number, Forecast> {
  const ids = sheet.trainees.map(({ enrollmentId }) => enrollmentId);
  const records = recordsByEnrollment(sheet.sessions, ids, sheet.marks, sheet.makeups);
  const { requiredMinutes, competencies } = sheet.course;
  return new Map(
    sheet.trainees.map(({ enrollmentId, modules, signoffs }) => {
      const progress = traineeProgress(
        requiredMinutes,
        sheet.sessions,
        records.get(enrollmentId) ?? [],
      );
      const open = {
        modules: missingModules(modules, today),
        signoffs: missingSignoffs(competencies, signoffs),
      };
      return [enrollmentId, forecast(requiredMinutes, progress, open, today)];
    }),
  );
}
