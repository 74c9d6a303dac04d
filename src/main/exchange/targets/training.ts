import type { ParsedRow } from '@shared/domain/exchange/parse-row';
import { entities } from '../../db/entities';
import type { Values } from '../record-writer';
import { same, type Target, type TargetContext } from './target';

/** Attendance and make-ups belong to one session of one enrolled person. */
function placeInCohort(row: ParsedRow, values: Values, { references, ids }: TargetContext): void {
  const cohort = ids.get('cohort_key');
  const session = references.find('sessions', `${cohort}/${row.number('week_no')}`);
  const enrollment = references.find('enrollments', `${cohort}/${ids.get('person_key')}`);
  if (typeof session === 'number') values['sessionId'] = session;
  else {
    row.refuse(
      `week_no: this cohort has no session of week ${row.number('week_no')}. Add it to cohort_sessions.csv.`,
    );
  }
  if (typeof enrollment === 'number') values['enrollmentId'] = enrollment;
  else {
    row.refuse(
      'person_key: this person is not enrolled in this cohort. Add the enrollment to enrollments.csv.',
    );
  }
}

/** Minutes may be left out only where the course says how long the week is. */
function needMinutes(row: ParsedRow, _values: Values, { references, ids }: TargetContext): void {
  if (row.number('minutes') !== null) return;
  const course = references.find('courseOfCohort', String(ids.get('cohort_key')));
  const week = row.number('week_no');
  if (typeof references.find('weeks', `${course}/${week}`) === 'number') return;
  row.refuse(
    `minutes: the course has no week ${week}, so how long this session is must be said here, or the week added to course_sessions.csv.`,
  );
}

export const trainingTargets: readonly Target[] = [
  {
    file: 'course_sessions',
    entity: entities.courseSession,
    match: ['courseId', 'weekNo'],
    fields: { week_no: 'weekNo', ...same('title', 'minutes', 'required') },
    derived: ['courseId'],
    complete(row, values, { references, createCourse }) {
      const code = row.text('course_code');
      const course = references.find('course_sessions', code) ?? createCourse(code);
      if (course !== 'archived') values['courseId'] = course;
      else
        row.refuse(
          'course_code: this course was set aside in the program. Bring it back there first.',
        );
    },
  },
  {
    file: 'cohorts',
    entity: entities.cohort,
    match: ['key'],
    fields: {
      cohort_key: 'key',
      course_code: 'courseId',
      start_on: 'startOn',
      end_on: 'endOn',
      ...same('name', 'site', 'facilitators', 'status'),
    },
  },
  {
    file: 'cohort_sessions',
    entity: entities.cohortSession,
    match: ['cohortId', 'weekNo'],
    fields: { cohort_key: 'cohortId', week_no: 'weekNo', ...same('on', 'held', 'minutes') },
    complete: needMinutes,
  },
  {
    file: 'enrollments',
    entity: entities.enrollment,
    match: ['cohortId', 'personId'],
    fields: {
      cohort_key: 'cohortId',
      person_key: 'personId',
      enrolled_on: 'enrolledOn',
      status: 'status',
      ended_on: 'endedOn',
    },
  },
  {
    file: 'attendance',
    entity: entities.attendance,
    match: ['sessionId', 'enrollmentId'],
    fields: same('status', 'minutes'),
    derived: ['sessionId', 'enrollmentId'],
    complete: placeInCohort,
  },
  {
    file: 'makeups',
    entity: entities.makeup,
    match: ['sessionId', 'enrollmentId', 'on'],
    fields: same('on', 'minutes', 'method'),
    derived: ['sessionId', 'enrollmentId'],
    complete: placeInCohort,
  },
];
