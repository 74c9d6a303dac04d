import { undoChange } from '@main/features/history/history.service';
import { activateGraduates, readyToActivate } from '@main/features/training/activation.service';
import { graduate } from '@main/features/training/graduation.service';
import { graduations } from '@main/features/training/today';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCandidate } from '../../factories/recruitment';
import { makeCohort, makeReadyCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

const chosen = (ids: readonly number[], reason: string | null = null) =>
  ids.map((enrollmentId) => ({ enrollmentId, version: 1, reason }));

test('everyone who qualifies completes in one change, with numbers that go on; undo takes all of it back', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeReadyCohort(office, 3);
  const done = unwrap(
    graduate(office, { cohortId, on: today, people: chosen(enrollmentIds), finish: true }),
  );
  expect(done).toMatchObject({ completed: 3, finished: true });
  // The cohort ended with its last session.
  const after = sheetOf(office, cohortId);
  expect(after.trainees.map(({ status, certificateNo }) => [status, certificateNo])).toEqual([
    ['completed', '2026-001'],
    ['completed', '2026-002'],
    ['completed', '2026-003'],
  ]);
  expect(after.cohort).toMatchObject({ status: 'finished', endOn: '2026-09-30' });

  unwrap(undoChange(office, done.changeNo));
  const before = sheetOf(office, cohortId);
  expect(before.trainees.map(({ status, certificateNo }) => [status, certificateNo])).toEqual([
    ['active', null],
    ['active', null],
    ['active', null],
  ]);
  expect(before.cohort.status).not.toBe('finished');
});

test('who does not qualify needs a reason, which is named and kept; without it nobody graduates', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeCohort(office, { startOn: '2026-07-01' });
  const [one = 0, other = 0] = enrollmentIds;
  const people = [...chosen([one], 'Trained elsewhere'), ...chosen([other])];
  const refused = graduate(office, { cohortId, on: today, people, finish: false });
  expect(refused).toMatchObject({ error: { code: 'VALIDATION', field: 'people.1.reason' } });
  expect(refused).toMatchObject({
    error: { message: expect.stringMatching(/30 h of credit.*add-on training/) as unknown },
  });
  expect(sheetOf(office, cohortId).trainees.every(({ status }) => status === 'active')).toBe(true);

  const accepted = { cohortId, on: today, people: people.slice(0, 1), finish: true };
  // Someone is still in training, and sessions are to come: the cohort goes on.
  expect(unwrap(graduate(office, accepted))).toMatchObject({ completed: 1, finished: false });
  expect(sheetOf(office, cohortId).trainees[0]).toMatchObject({ reason: 'Trained elsewhere' });
});

test('a date to come, someone twice, a stale version and someone who left are refused', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeReadyCohort(office);
  const [one = 0] = enrollmentIds;
  const ask = (people: ReturnType<typeof chosen>, on = today) =>
    graduate(office, { cohortId, on, people, finish: false });
  expect(ask(chosen([one]), '2026-11-03')).toMatchObject({ error: { field: 'on' } });
  expect(ask(chosen([one]), '2026-07-01')).toMatchObject({ error: { field: 'on' } });
  expect(ask(chosen([one, one]))).toMatchObject({ error: { code: 'VALIDATION' } });
  expect(ask(chosen([999]))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(ask([{ enrollmentId: one, version: 7, reason: null }])).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  unwrap(ask(chosen([one])));
  expect(ask([{ enrollmentId: one, version: 2, reason: null }])).toMatchObject({
    error: { code: 'CONFLICT' },
  });
});

test('graduates become parent partners one by one; whom recruitment refuses stays, with the reason', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds, personIds } = makeReadyCohort(office, 3);
  const [ana = 0, ben = 0] = personIds;
  const events = [
    ['inquiry', '2026-05-01'],
    ['training', '2026-07-01'],
  ] as const;
  makeCandidate(office, { personId: ana, events });
  makeCandidate(office, { personId: ben, events });
  unwrap(graduate(office, { cohortId, on: today, people: chosen(enrollmentIds), finish: true }));

  const ready = readyToActivate(office.read, cohortId, today);
  expect(ready.map(({ personId }) => personId)).toEqual([ana, ben]);
  expect(new Set(ready.map(({ suggestedMentorNo }) => suggestedMentorNo)).size).toBe(2);
  const people = ready.map(({ candidateId, version, stage, suggestedMentorNo }) => ({
    candidateId,
    version,
    from: stage,
    mentorNo: suggestedMentorNo,
  }));
  const [first, second] = people;
  const stale = second ? { ...second, version: 99 } : undefined;
  const outcome = unwrap(
    activateGraduates(office, {
      startOn: today,
      people: [first, stale].filter((one) => one !== undefined),
    }),
  );
  expect(outcome.activated).toHaveLength(1);
  expect(outcome.refused).toEqual([
    { name: ready[1]?.name, reason: expect.stringMatching(/\w/) as unknown },
  ]);
  expect(readyToActivate(office.read, cohortId, today).map(({ personId }) => personId)).toEqual([
    ben,
  ]);
  unwrap(undoChange(office, outcome.activated[0]?.changeNo ?? 0));
  expect(readyToActivate(office.read, cohortId, today)).toHaveLength(2);
});

test('Today asks for a graduation once the last session is over, until nobody is in training', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeReadyCohort(office);
  expect(graduations(office.read, '2026-09-30')).toEqual([]);
  expect(graduations(office.read, '2026-10-01')).toMatchObject([
    {
      reason: 'The last session was Sep 30, 2026; 2 people are still in training',
      action: { path: `/training/${cohortId}/graduation` },
    },
  ]);
  unwrap(graduate(office, { cohortId, on: today, people: chosen(enrollmentIds), finish: false }));
  expect(graduations(office.read, today)).toEqual([]);
});
