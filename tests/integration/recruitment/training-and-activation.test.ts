import type { Office } from '@main/db/write';
import { undoChange } from '@main/features/history/history.service';
import { closeCandidate, holdCandidate } from '@main/features/recruitment/standing.service';
import { removeStageEvent } from '@main/features/recruitment/stage-events.service';
import { moveOptions } from '@main/features/recruitment/steps.service';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { makeCandidate, makeEnrollment, makeOpenCohort } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { move, record } from './support';

const enrollments = (office: Office) =>
  office.client
    .prepare('select cohort_id as cohort, status, enrolled_on as "on" from enrollment')
    .all();
const mentors = (office: Office) =>
  office.client
    .prepare(
      'select mentor_no as no, start_on as start, max_matches as matches, max_hours_month as hours from mentor order by id',
    )
    .all();
const periods = (office: Office) =>
  office.client
    .prepare('select status, from_date as "from", to_date as "to" from mentor_status order by id')
    .all();
const activation = {
  startOn: '2026-11-02',
  mentorNo: 'M-001',
  maxMatches: 3,
  maxHoursMonth: 20,
  overrideReason: null,
};

test('entering training enrolls in the chosen cohort in one change', () => {
  const office = testOffice();
  const cohort = makeOpenCohort(office);
  const { id } = makeCandidate(office);
  const { changeNo } = unwrap(move(office, id, 'training', { cohortId: cohort }));
  expect(enrollments(office)).toEqual([{ cohort, status: 'active', on: '2026-11-02' }]);
  unwrap(undoChange(office, changeNo));
  expect(enrollments(office)).toEqual([]);
  expect(record(office, id).stage).toBe('inquiry');
});

test.each([
  ['finished', { status: 'finished' }],
  ['cancelled', { status: 'cancelled' }],
])('a %s cohort is neither offered nor taken', (_name, values) => {
  const office = testOffice();
  const cohort = makeOpenCohort(office, values);
  const { id } = makeCandidate(office);
  expect(unwrap(moveOptions(office.read, id, '2026-11-02')).cohorts).toEqual([]);
  expect(move(office, id, 'training', { cohortId: cohort })).toMatchObject({
    ok: false,
    error: { field: 'cohortId' },
  });
});

test('who is enrolled already needs no second enrollment', () => {
  const office = testOffice();
  const cohortId = makeOpenCohort(office, { name: 'Fall' });
  const { id, personId } = makeCandidate(office);
  makeEnrollment(office, { cohortId, personId });
  expect(unwrap(moveOptions(office.read, id, '2026-11-02'))).toMatchObject({
    enrolledIn: 'Fall',
    cohorts: [{ name: 'Fall', enrolled: 1 }],
  });
  unwrap(move(office, id, 'training'));
  expect(enrollments(office)).toHaveLength(1);
});

test('who left a cohort is not enrolled in it twice', () => {
  const office = testOffice();
  const cohortId = makeOpenCohort(office);
  const { id, personId } = makeCandidate(office);
  makeEnrollment(office, { cohortId, personId, status: 'withdrawn', endedOn: '2026-10-20' });
  expect(move(office, id, 'training', { cohortId })).toMatchObject({
    ok: false,
    error: { field: 'cohortId' },
  });
  unwrap(move(office, id, 'training', { cohortId: makeOpenCohort(office) }));
});

function graduate(office: Office) {
  const { id, personId } = makeCandidate(office, { events: [['training', '2026-07-01']] });
  makeEnrollment(office, {
    cohortId: makeOpenCohort(office, { status: 'finished' }),
    personId,
    status: 'completed',
    endedOn: '2026-10-20',
  });
  return { id, personId };
}

test('activation makes the parent partner and an active period, and its undo takes both back', () => {
  const office = testOffice();
  const { id } = graduate(office);
  expect(unwrap(moveOptions(office.read, id, '2026-11-02'))).toMatchObject({
    completedCourse: true,
    isMentor: false,
    suggestedMentorNo: 'M-001',
  });
  const { changeNo } = unwrap(move(office, id, 'activated', { activation }));
  expect(mentors(office)).toEqual([{ no: 'M-001', start: '2026-11-02', matches: 3, hours: 20 }]);
  expect(periods(office)).toEqual([{ status: 'active', from: '2026-11-02', to: null }]);
  expect(record(office, id)).toMatchObject({ stage: 'activated', isPartner: true, missing: [] });
  unwrap(undoChange(office, changeNo));
  expect([mentors(office), periods(office)]).toEqual([[], []]);
  expect(record(office, id).stage).toBe('training');
});

test('without the course a reason is needed, and it stays with the stage', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  expect(move(office, id, 'activated', { activation })).toMatchObject({
    ok: false,
    error: { field: 'activation.overrideReason' },
  });
  expect(mentors(office)).toEqual([]);
  unwrap(
    move(office, id, 'activated', {
      note: 'Welcome',
      activation: { ...activation, overrideReason: 'Completed the course in Iowa' },
    }),
  );
  expect(record(office, id).events[0]?.note).toBe(
    'Welcome\nStarted without completing the course: Completed the course in Iowa',
  );
});

test('an activation is dated on the start day, or today for one still to come', () => {
  const office = testOffice();
  const past = graduate(office).id;
  unwrap(
    move(office, past, 'activated', {
      activation: { ...activation, startOn: '2026-10-25', mentorNo: null },
    }),
  );
  expect(record(office, past).since).toBe('2026-10-25');
  const ahead = graduate(office).id;
  unwrap(
    move(office, ahead, 'activated', { activation: { ...activation, startOn: '2026-11-16' } }),
  );
  expect(record(office, ahead).since).toBe('2026-11-02');
  expect(periods(office).at(-1)).toEqual({ status: 'active', from: '2026-11-16', to: null });
});

test('a parent partner number is given once', () => {
  const office = testOffice();
  unwrap(move(office, graduate(office).id, 'activated', { activation }));
  const { id } = graduate(office);
  expect(move(office, id, 'activated', { activation })).toMatchObject({
    ok: false,
    error: { field: 'activation.mentorNo' },
  });
  expect(unwrap(moveOptions(office.read, id, '2026-11-02')).suggestedMentorNo).toBe('M-002');
});

test('who comes back keeps the record and gets a new period', () => {
  const office = testOffice();
  const personId = makePerson(office);
  makeMentor(office, { personId, startOn: '2025-01-06', maxMatches: 4 });
  office.client.exec("update mentor_status set status = 'exited'");
  const { id } = makeCandidate(office, { personId });
  const { changeNo } = unwrap(
    move(office, id, 'activated', {
      activation: { ...activation, mentorNo: null, maxMatches: null, overrideReason: 'Came back' },
    }),
  );
  expect(mentors(office)).toEqual([{ no: null, start: '2025-01-06', matches: 4, hours: 20 }]);
  expect(periods(office)).toEqual([
    { status: 'exited', from: '2025-01-06', to: '2026-11-01' },
    { status: 'active', from: '2026-11-02', to: null },
  ]);
  unwrap(undoChange(office, changeNo));
  expect(periods(office)).toEqual([{ status: 'exited', from: '2025-01-06', to: null }]);
});

test('a status already planned for later is not overlapped', () => {
  const office = testOffice();
  const personId = makePerson(office);
  makeMentor(office, { personId, startOn: '2027-01-01' });
  const { id } = makeCandidate(office, { personId });
  expect(
    move(office, id, 'activated', {
      activation: { ...activation, mentorNo: null, overrideReason: 'x' },
    }),
  ).toMatchObject({ ok: false, error: { field: 'activation.startOn' } });
});

test('a parent partner is not moved back, held, closed or unmade from recruitment', () => {
  const office = testOffice();
  const { id } = graduate(office);
  unwrap(move(office, id, 'activated', { activation }));
  const { version, events } = record(office, id);
  const refused = { ok: false, error: { code: 'RULE' } };
  expect(move(office, id, 'checks')).toMatchObject(refused);
  expect(holdCandidate(office, { id, version, keepWarmUntil: null })).toMatchObject(refused);
  expect(
    closeCandidate(office, {
      id,
      version,
      reason: 'moved',
      on: null,
      note: null,
      keepWarmUntil: null,
    }),
  ).toMatchObject(refused);
  const event = events[0];
  expect(
    removeStageEvent(office, { eventId: event?.id ?? 0, version: event?.version ?? 0 }),
  ).toMatchObject(refused);
});

test('who left the program can start over', () => {
  const office = testOffice();
  const { id } = graduate(office);
  unwrap(move(office, id, 'activated', { activation: { ...activation, startOn: '2026-10-25' } }));
  office.client.exec(
    "update mentor_status set status = 'exited' where mentor_id = (select max(id) from mentor)",
  );
  expect(unwrap(move(office, id, 'interview')).stage).toBe('interview');
});
