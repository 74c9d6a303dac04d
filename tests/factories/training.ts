import { entities } from '@main/db/entities';
import { createRecord, updateRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { createCohort } from '@main/features/training/cohort-commands.service';
import { enroll } from '@main/features/training/enrollments.service';
import { sheetSessions, cohortSheet } from '@main/features/training/sheet.service';
import { recordSignoffs } from '@main/features/training/signoffs.service';
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
    capacity = null,
  }: {
    name?: string;
    startOn?: LocalDate;
    people?: number;
    daysOff?: LocalDate[];
    capacity?: number | null;
  } = {},
) {
  const dates = weeklyDates(startOn, defaultCourse.weeks.length, daysOff);
  const { id: cohortId } = unwrap(
    createCohort(office, {
      name,
      courseId: null,
      site: null,
      facilitators: null,
      capacity,
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

/** The competencies of the default course, signed off. */
export function makeSignoffs(office: Office, enrollmentId: number, on: LocalDate): void {
  for (const competency of defaultCourse.competencies)
    unwrap(
      recordSignoffs(office, {
        enrollmentIds: [enrollmentId],
        competency,
        method: 'role_play',
        result: 'met',
        on,
        signedBy: 'Coordinator',
        note: null,
      }),
    );
}

/** Every session held and everyone present, as if the grid had been filled. */
export function holdAll(office: Office, cohortId: number): void {
  unwrap(
    write(office, (tx) => {
      const { sessions, trainees } = unwrap(cohortSheet(tx.db, cohortId, tx.today));
      for (const session of sessions) {
        updateRecord(tx, entities.cohortSession, session.id, { held: 'held' });
        for (const { enrollmentId } of trainees)
          createRecord(tx, entities.attendance, {
            sessionId: session.id,
            enrollmentId,
            status: 'present',
          });
      }
      return ok(undefined);
    }),
  );
}

/** A cohort whose people meet every requirement. */
export function makeReadyCohort(office: Office, people = 2) {
  const cohort = makeCohort(office, { startOn: '2026-07-01', people });
  holdAll(office, cohort.cohortId);
  for (const personId of cohort.personIds) makeModules(office, personId, '2026-09-01');
  for (const id of cohort.enrollmentIds) makeSignoffs(office, id, '2026-10-01');
  return cohort;
}
