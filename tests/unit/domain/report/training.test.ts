import { describe, expect, test } from 'vitest';
import {
  attendance,
  cohort,
  makeup,
  office,
  session,
  valuesOf,
} from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const november = { from: '2026-11-01', to: '2026-11-30' };
const nothing = {
  cohorts_running: 0,
  sessions_held: 0,
  sessions_cancelled: 0,
  expected: 0,
  attended: 0,
  attendance_rate: null,
  credited_minutes: 0,
  makeup_minutes: 0,
  completed: 0,
  withdrawn: 0,
};

test('nothing', () => {
  expect(valuesOf(office({}), 'training', october)).toEqual(nothing);
});

test('cohorts that touch the month run in it, cancelled ones never', () => {
  const cohorts = [
    cohort({ startOn: '2026-10-31', status: 'planned' }),
    cohort({ startOn: '2026-11-01', status: 'planned' }),
    cohort({ startOn: '2026-01-01', endOn: '2026-10-01', status: 'finished' }),
    cohort({ startOn: '2026-01-01', endOn: '2026-09-30', status: 'finished' }),
    cohort({ startOn: '2026-01-01', endOn: null }),
    cohort({ startOn: '2026-01-01', endOn: null, status: 'cancelled' }),
  ];
  expect(valuesOf(office({ cohorts }), 'training', october)).toEqual({
    ...nothing,
    cohorts_running: 3,
  });
});

test('sessions by what became of them', () => {
  const cohortSessions = [
    session({ on: '2026-09-30' }),
    session({ on: '2026-10-01' }),
    session({ on: '2026-10-31' }),
    session({ on: '2026-11-01' }),
    session({ on: '2026-10-15', held: 'cancelled' }),
    session({ on: '2026-10-16', held: 'scheduled' }),
  ];
  expect(valuesOf(office({ cohortSessions }), 'training', october)).toEqual({
    ...nothing,
    sessions_held: 2,
    sessions_cancelled: 1,
  });
});

test('enrollments by how they ended', () => {
  const enrollments = ['completed', 'withdrawn', 'deferred', 'completed'].map((code, id) => ({
    id,
    status: code,
    endedOn: '2026-10-31',
  }));
  enrollments.push({ id: 9, status: 'completed', endedOn: '2026-11-01' });
  expect(valuesOf(office({ enrollments }), 'training', october)).toEqual({
    ...nothing,
    completed: 2,
    withdrawn: 1,
  });
});

describe('attendance and credit', () => {
  const held = session({ id: 1, on: '2026-10-31', minutes: 135 });
  const statuses = ['present', 'late', 'left_early', 'excused', 'missed', 'not_expected'];

  test('everybody expected, who came, and the rate to four decimals', () => {
    const rows = [...statuses, 'missed', 'missed'].map((code, personId) =>
      attendance({ personId, status: code, minutes: 60 }),
    );
    expect(
      valuesOf(office({ cohortSessions: [held], attendance: rows }), 'training', october),
    ).toEqual({
      ...nothing,
      sessions_held: 1,
      expected: 7,
      attended: 3,
      attendance_rate: 0.4286,
      credited_minutes: 180,
    });
  });

  test.each(['scheduled', 'cancelled'])('a %s session expects and credits nobody', (code) => {
    const facts = office({
      cohortSessions: [session({ id: 1, on: '2026-10-15', held: code })],
      attendance: [attendance({})],
      makeups: [makeup({ on: '2026-10-20' })],
    });
    expect(valuesOf(facts, 'training', october)).toEqual({
      ...nothing,
      sessions_cancelled: code === 'cancelled' ? 1 : 0,
    });
  });

  test('a make-up counts on its own date, up to what attendance and earlier make-ups left', () => {
    const facts = office({
      cohortSessions: [held],
      attendance: [attendance({ status: 'late', minutes: 100 })],
      makeups: [
        makeup({ on: '2026-11-20', minutes: 90 }),
        makeup({ on: '2026-11-03', minutes: 10 }),
        makeup({ on: '2026-12-01', minutes: 90 }),
      ],
    });
    const later = { from: '2026-12-01', to: '2026-12-31' };
    expect(
      [october, november, later].map((period) => {
        const figures = valuesOf(facts, 'training', period);
        return [figures['credited_minutes'], figures['makeup_minutes']];
      }),
    ).toEqual([
      [100, 0],
      [35, 35],
      [0, 0],
    ]);
  });

  test('a make-up needs a row of attendance other than not expected', () => {
    const facts = office({
      cohortSessions: [held, session({ id: 2, on: '2026-10-10' })],
      attendance: [
        attendance({ personId: 1, status: 'missed' }),
        attendance({ personId: 2, status: 'not_expected' }),
        attendance({ personId: 3, sessionId: 2, status: 'missed' }),
      ],
      makeups: [1, 2, 3, 4].map((personId) => makeup({ personId, on: '2026-11-05', minutes: 45 })),
    });
    expect(valuesOf(facts, 'training', november)['makeup_minutes']).toBe(45);
  });

  test('a make-up on the day of a session on the last day counts', () => {
    const facts = office({
      cohortSessions: [held],
      attendance: [attendance({ status: 'missed' })],
      makeups: [makeup({ on: '2026-10-31', minutes: 40 })],
    });
    expect(valuesOf(facts, 'training', october)['makeup_minutes']).toBe(40);
  });

  test('a session after the last day has not happened, nor can it have been made up', () => {
    const facts = office({
      cohortSessions: [session({ id: 1, on: '2026-11-01' })],
      attendance: [attendance({ status: 'late', minutes: 30 })],
      makeups: [makeup({ on: '2026-10-20', minutes: 40 })],
    });
    expect(valuesOf(facts, 'training', october)).toEqual(nothing);
    expect(
      valuesOf(facts, 'training', { from: '2026-10-01', to: '2026-11-30' })['credited_minutes'],
    ).toBe(70);
  });
});
