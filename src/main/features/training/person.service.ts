import type { PersonTraining } from '@shared/contract/training-inservice';
import type { SheetTrainee } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { trainingYear } from '@shared/domain/training/inservice';
import { fail, ok, type Result, unwrap } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { readSettings } from '../settings/settings.service';
import { isActiveMentor } from './mentors.repo';
import { enrollmentsOf, nameOf, personInservice, personModules } from './person.repo';
import { cohortSheet, forecasts } from './sheet.service';

/** In-service trainings shown on a record; years back for anyone. */
const shownInservice = 200;

/** Courses, add-on and in-service trainings of one person, for their record. */
export function personTraining(
  db: ReadDb,
  personId: number,
  today: LocalDate,
): Result<PersonTraining> {
  const name = nameOf(db, personId);
  if (name === undefined) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const settings = readSettings(db);
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
  return ok({
    name,
    isActiveMentor: isActiveMentor(db, personId, today),
    courses,
    modules: personModules(db, personId),
    inservice: personInservice(db, personId, shownInservice),
    year: trainingYear(today, settings.fiscal_year_start_month),
    targetHours: settings.inservice_target_hours,
  });
}
