import { createCohort, setCohortStatus } from '@main/features/training/cohort-commands.service';
import { cohortList } from '@main/features/training/cohorts.service';
import { courseList } from '@main/features/training/courses.service';
import {
  endEnrollment,
  enroll,
  removeEnrollment,
  reopenEnrollment,
} from '@main/features/training/enrollments.service';
import { personTraining } from '@main/features/training/person.service';
import { moveSession, updateSession } from '@main/features/training/sessions.service';
import { cohortSheet } from '@main/features/training/sheet.service';
import { undoChange } from '@main/features/history/history.service';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makePerson } from '../../factories/people';
import { makeCohort, makeModules, makeSignoffs, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const page = { offset: 0, limit: 50 };

test('an office without a course gets the default one with its first cohort, and only once', () => {
  const office = testOffice();
  expect(courseList(office.read, today)).toMatchObject([{ id: null, code: 'CORE14' }]);
  makeCohort(office, { people: 0 });
  makeCohort(office, { people: 0, name: 'Cohort 7', startOn: '2026-11-04' });
  const courses = courseList(office.read, today);
  expect(courses).toMatchObject([{ id: 1, code: 'CORE14', requiredMinutes: 1800 }]);
  expect(courses[0]?.weeks).toHaveLength(14);
  expect(courses[0]?.weeks[10]).toMatchObject({
    weekNo: 11,
    title: 'Helping parents speak for themselves',
    minutes: 135,
    required: true,
  });
});

test('a new cohort has its sessions, starts with the first, and is one change to undo', () => {
  const office = testOffice();
  makeCohort(office, { people: 0 });
  const before = cohortList(office.read, page, today).total;
  const sessions = Array.from({ length: 14 }, (_, index) => ({
    weekNo: index + 1,
    on: `2027-01-${String(28 - index).padStart(2, '0')}`,
  }));
  const fields = {
    name: 'Backwards',
    courseId: 1,
    site: null,
    facilitators: null,
    daysOff: [],
    capacity: null,
  };
  const { id, changeNo } = unwrap(createCohort(office, { ...fields, sessions }));
  expect(sheetOf(office, id).cohort).toMatchObject({ startOn: '2027-01-15', status: 'planned' });
  expect(sheetOf(office, id).sessions[0]).toMatchObject({
    weekNo: 1,
    on: '2027-01-28',
    minutes: 135,
  });
  unwrap(undoChange(office, changeNo));
  expect(cohortList(office.read, page, today).total).toBe(before);
});

test('a cohort needs one date for each week of the course', () => {
  const office = testOffice();
  const fields = {
    name: 'X',
    courseId: null,
    site: null,
    facilitators: null,
    daysOff: [],
    capacity: null,
  };
  for (const sessions of [
    [{ weekNo: 1, on: today }],
    Array.from({ length: 14 }, () => ({ weekNo: 1, on: today })),
  ])
    expect(createCohort(office, { ...fields, sessions })).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION', field: 'sessions' },
    });
  expect(courseList(office.read, today)[0]?.id).toBeNull();
});

test('the list is newest first and says what is next and who needs attention', () => {
  const office = testOffice();
  const { sessionIds } = makeCohort(office, { people: 3 });
  makeCohort(office, { people: 0, name: 'Cohort 7', startOn: '2026-11-18' });
  office.client
    .prepare("update cohort_session set held = 'cancelled' where id = ?")
    .run(sessionIds[1]);
  const { total, rows } = cohortList(office.read, page, today);
  expect(total).toBe(2);
  expect(rows).toMatchObject([
    {
      name: 'Cohort 7',
      status: 'planned',
      attention: null,
      nextSession: { weekNo: 1, on: '2026-11-18' },
    },
    {
      name: 'Cohort 6',
      status: 'running',
      inTraining: 3,
      sessions: 14,
      sessionsHeld: 0,
      attention: 3,
      nextSession: { weekNo: 13, on: '2026-11-04' },
    },
  ]);
  expect(cohortList(office.read, { offset: 1, limit: 1 }, today).rows).toMatchObject([
    { name: 'Cohort 6' },
  ]);
});

test('a planned cohort runs from its first day on', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office, { startOn: '2026-11-04' });
  const status = (day: string) => unwrap(cohortSheet(office.read, cohortId, day)).cohort.status;
  expect([status('2026-11-03'), status('2026-11-04')]).toEqual(['planned', 'running']);
});

test('a session moves alone, or takes the later ones along over the days off', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office, { startOn: '2026-11-04', daysOff: ['2026-11-25'] });
  const dates = () => sheetOf(office, cohortId).sessions.map(({ on }) => on);
  expect(dates().slice(0, 4)).toEqual(['2026-11-04', '2026-11-11', '2026-11-18', '2026-12-02']);
  const week2 = sheetOf(office, cohortId).sessions[1];
  const move = { id: week2?.id ?? 0, version: week2?.version ?? 0 };
  const { changeNo } = unwrap(moveSession(office, { ...move, on: '2026-11-18', laterToo: true }));
  expect(dates().slice(0, 5)).toEqual([
    '2026-11-04',
    '2026-11-18',
    '2026-12-02',
    '2026-12-09',
    '2026-12-16',
  ]);
  unwrap(undoChange(office, changeNo));
  expect(dates().slice(0, 4)).toEqual(['2026-11-04', '2026-11-11', '2026-11-18', '2026-12-02']);
  expect(moveSession(office, { ...move, on: '2026-11-12', laterToo: false })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
});

test('the first day of the cohort follows its first session', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office, { startOn: '2026-11-04' });
  const move = (index: number, version: number, on: string) =>
    unwrap(moveSession(office, { id: sessionIds[index] ?? 0, version, on, laterToo: false }));
  move(0, 1, '2026-11-09');
  expect(sheetOf(office, cohortId).cohort.startOn).toBe('2026-11-09');
  move(0, 2, '2026-11-03');
  expect(sheetOf(office, cohortId).cohort.startOn).toBe('2026-11-03');
  move(5, 1, '2026-12-31');
  expect(sheetOf(office, cohortId).cohort.startOn).toBe('2026-11-03');
});

test('a session to come cannot be held; a cancelled one is scheduled again by a new date', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office);
  const week14 = sessionIds[13] ?? 0;
  expect(
    updateSession(office, { id: week14, version: 1, held: 'held', minutes: null }),
  ).toMatchObject({ error: { code: 'RULE', field: 'held' } });
  unwrap(updateSession(office, { id: week14, version: 1, held: 'cancelled', minutes: null }));
  unwrap(moveSession(office, { id: week14, version: 2, on: '2026-11-18', laterToo: false }));
  expect(sheetOf(office, cohortId).sessions[13]).toMatchObject({
    held: 'scheduled',
    on: '2026-11-18',
  });
  const week1 = sessionIds[0] ?? 0;
  unwrap(updateSession(office, { id: week1, version: 1, held: 'held', minutes: 120 }));
  expect(sheetOf(office, cohortId).sessions[0]).toMatchObject({ minutes: 120, courseMinutes: 135 });
  expect(
    moveSession(office, { id: week1, version: 2, on: '2026-11-03', laterToo: false }),
  ).toMatchObject({ error: { code: 'RULE', field: 'on' } });
});

test('nobody is enrolled twice, and only who has no records is taken out again', () => {
  const office = testOffice();
  const { cohortId, personIds } = makeCohort(office);
  expect(enroll(office, { cohortId, personIds, enrolledOn: today })).toMatchObject({
    error: { code: 'VALIDATION', field: 'personIds' },
  });
  expect(enroll(office, { cohortId, personIds: [999], enrolledOn: today })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  const newcomer = makePerson(office, { firstName: 'Zoe', lastName: 'Abbot' });
  const { ids } = unwrap(
    enroll(office, { cohortId, personIds: [newcomer, newcomer], enrolledOn: today }),
  );
  expect(sheetOf(office, cohortId).trainees[0]?.name).toBe('Zoe Abbot');
  unwrap(removeEnrollment(office, { id: ids[0] ?? 0, version: 1 }));
  expect(sheetOf(office, cohortId).trainees).toHaveLength(2);
});

test('leaving needs a real date; it can be taken back', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeCohort(office);
  const id = enrollmentIds[0] ?? 0;
  const end = (endedOn: string) =>
    endEnrollment(office, { id, version: 1, status: 'withdrawn', endedOn, reason: null });
  expect(end('2026-07-01')).toMatchObject({ error: { field: 'endedOn' } });
  expect(end('2026-11-03')).toMatchObject({ error: { field: 'endedOn' } });
  unwrap(end('2026-10-01'));
  const trainee = () =>
    sheetOf(office, cohortId).trainees.find(({ enrollmentId }) => enrollmentId === id);
  expect(trainee()).toMatchObject({ status: 'withdrawn', endedOn: '2026-10-01' });
  unwrap(reopenEnrollment(office, { id, version: 2 }));
  expect(trainee()).toMatchObject({ status: 'active', endedOn: null });
});

test('completing without every requirement needs a reason; with all of them it does not', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds, personIds } = makeCohort(office, { startOn: '2026-07-01' });
  const id = enrollmentIds[0] ?? 0;
  const complete = (version: number, reason: string | null) =>
    endEnrollment(office, { id, version, status: 'completed', endedOn: today, reason });
  const refused = complete(1, null);
  expect(refused).toMatchObject({ error: { code: 'VALIDATION', field: 'reason' } });
  expect(refused.ok ? '' : refused.error.message).toContain('30 h of credit');
  expect(refused.ok ? '' : refused.error.message).toContain('“Court roles and responsibilities”');
  office.client
    .prepare("update cohort_session set held = 'held' where cohort_id = ?")
    .run(cohortId);
  office.client
    .prepare(
      `insert into attendance (created_at, created_by, updated_at, updated_by, session_id, enrollment_id, status)
       select '', '', '', '', id, ?, 'present' from cohort_session where cohort_id = ?`,
    )
    .run(id, cohortId);
  expect(complete(1, null)).toMatchObject({ error: { field: 'reason' } });
  makeModules(office, personIds[0] ?? 0, '2026-09-01');
  expect(complete(1, null)).toMatchObject({ error: { field: 'reason' } });
  makeSignoffs(office, id, '2026-10-01');
  unwrap(complete(1, null));
  unwrap(
    endEnrollment(office, {
      id: enrollmentIds[1] ?? 0,
      version: 1,
      status: 'completed',
      endedOn: today,
      reason: 'Did the course in another county.',
    }),
  );
  expect(sheetOf(office, cohortId).trainees.map(({ status }) => status)).toEqual([
    'completed',
    'completed',
  ]);
  expect(unwrap(personTraining(office.read, personIds[0] ?? 0, today))).toMatchObject({
    courses: [{ cohort: 'Cohort 6', status: 'completed', credited: 1890, required: 1800 }],
    modules: [{}, {}, {}, {}],
  });
});

test('a cohort ends when nobody is in training any more; cancelling cancels what was to come', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds, sessionIds } = makeCohort(office, { people: 1 });
  const end = { id: cohortId, version: 1, endOn: today } as const;
  expect(setCohortStatus(office, { ...end, status: 'finished' })).toMatchObject({
    error: {
      code: 'RULE',
      message: '1 person is still in training. Say first how it ended for each.',
    },
  });
  const [id = 0] = enrollmentIds;
  unwrap(
    endEnrollment(office, { id, version: 1, status: 'deferred', endedOn: today, reason: null }),
  );
  expect(setCohortStatus(office, { ...end, status: 'finished', endOn: null })).toMatchObject({
    error: { field: 'endOn' },
  });
  expect(
    setCohortStatus(office, { ...end, status: 'finished', endOn: '2026-11-03' }),
  ).toMatchObject({
    error: { field: 'endOn' },
  });
  unwrap(
    updateSession(office, { id: sessionIds[0] ?? 0, version: 1, held: 'held', minutes: null }),
  );
  const { changeNo } = unwrap(setCohortStatus(office, { ...end, status: 'cancelled' }));
  expect(sheetOf(office, cohortId)).toMatchObject({
    cohort: { status: 'cancelled', endOn: today },
    sessions: [{ held: 'held' }, ...Array.from({ length: 13 }, () => ({ held: 'cancelled' }))],
  });
  expect(enroll(office, { cohortId, personIds: [1], enrolledOn: today })).toMatchObject({
    error: { code: 'RULE' },
  });
  unwrap(undoChange(office, changeNo));
  expect(sheetOf(office, cohortId).sessions[1]).toMatchObject({ held: 'scheduled' });
});
