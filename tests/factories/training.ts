import { entities } from '@main/db/entities';
import { createRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { createCohort } from '@main/features/training/cohort-commands.service';
import { enroll } from '@main/features/training/enrollments.service';
import { sheetSessions, cohortSheet } from '@main/features/training/sheet.service';
import type { Sheet } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { defaultCourse } from '@shared/domain/training/default-course';
import { weeklyDates } from '@shared/domain/training/course-dates';
import { ok, unwrap } from '@shared/errors';
import { makePerson } from './people';

/** A cohort of the default course, with `people` enrolled. Starts on a Wednesday 12 weeks before Nov 2, 2026. */
export function makeCohort(
  office: Office,
  {
    name = 'Cohort 6',
    startOn = '2026-08-12',
    people = 2,
    daysOff = [],
  }: { name?: string; startOn?: LocalDate; people?: number; daysOff?: LocalDate[] } = {},
) {
  const dates = weeklyDates(startOn, defaultCourse.weeks.length, daysOff);
  const { id: cohortId } = unwrap(
    createCohort(office, {
      name,
      courseId: null,
      site: null,
      facilitators: null,
      daysOff,
      sessions: dates.map((on, index) => ({ weekNo: index + 1, on })),
    }),
  );
  const personIds = Array.from({ length: people }, () => makePerson(office));
  const { ids: enrollmentIds } =
    people === 0
      ? { ids: [] }
      : unwrap(enroll(office, { cohortId, personIds, enrolledOn: '2026-08-01' }));
  const sessionIds = sheetSessions(office.read, cohortId).map(({ id }) => id);
  return { cohortId, personIds, enrollmentIds, sessionIds };
}

/** The cohort as a screen would read it now. */
export function sheetOf(office: Office, cohortId: number): Sheet {
  return unwrap(cohortSheet(office.read, cohortId, office.clock.today()));
}

/** The four add-on trainings, done. */
export function makeModules(office: Office, personId: number, completedOn: LocalDate): void {
  unwrap(
    write(office, (tx) => {
      for (const module of [
        'mandatory_reporting',
        'informed_supervision',
        'court_roles',
        'disabilities',
      ])
        createRecord(tx, entities.moduleCompletion, { personId, module, completedOn });
      return ok(undefined);
    }),
  );
}
