import { describe, expect, test } from 'vitest';
import {
  idsBehind,
  incident,
  office,
  status,
  supervision,
  valuesOf,
} from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };

test('nothing', () => {
  expect(valuesOf(office({}), 'supervision', october)).toEqual({
    sessions: {},
    minutes: {},
    active_with_individual: { n: 0, met: 0 },
    overdue: 0,
  });
  expect(valuesOf(office({}), 'conduct', october)).toEqual({ opened: {}, closed: 0 });
});

test('sessions and minutes by type, a group once', () => {
  const rows = [
    supervision({ on: '2026-10-01', type: 'group', mentorIds: [1, 2, 3], minutes: 90 }),
    supervision({ on: '2026-10-31', type: 'group', minutes: 30 }),
    supervision({ on: '2026-10-15', type: 'clinical', minutes: 0 }),
    supervision({ on: '2026-09-30', type: 'group' }),
    supervision({ on: '2026-11-01', type: 'group' }),
  ];
  expect(valuesOf(office({ supervision: rows }), 'supervision', october)).toMatchObject({
    sessions: { clinical: 1, group: 2 },
    minutes: { group: 120 },
  });
});

describe('individual supervision of an active mentor', () => {
  test.each([
    ['never', null, 0, 1],
    ['in the month', '2026-10-01', 1, 0],
    ['on the last day', '2026-10-31', 1, 0],
    ['after it', '2026-11-01', 0, 1],
    ['the day before the month: 31 days before its end', '2026-09-30', 0, 1],
    ['years ago', '2020-01-01', 0, 1],
  ])('%s', (_name, on, met, overdue) => {
    const facts = office({
      mentorStatuses: [status({})],
      supervision: on === null ? [] : [supervision({ on, mentorIds: [2, 1] })],
    });
    const figures = valuesOf(facts, 'supervision', october);
    expect([figures['active_with_individual'], figures['overdue']]).toEqual([
      { n: 1, met },
      overdue,
    ]);
  });

  test('exactly the interval is not overdue', () => {
    const facts = (supervisionIntervalDays: number) =>
      office({
        settings: { fiscalYearStartMonth: 7, supervisionIntervalDays, minMinutesPerMatchMonth: 0 },
        mentorStatuses: [status({})],
        supervision: [supervision({ on: '2026-09-30' }), supervision({ on: '2026-01-15' })],
      });
    expect([31, 30].map((days) => idsBehind(facts(days), 'supervision.overdue', october))).toEqual([
      [],
      [1],
    ]);
  });

  test('other types do not count, nor do mentors not active on the last day', () => {
    const facts = office({
      mentorStatuses: [status({}), status({ mentorId: 2, to: '2026-10-30' })],
      supervision: [supervision({ on: '2026-10-20', type: 'clinical' })],
    });
    expect(valuesOf(facts, 'supervision', october)).toMatchObject({
      active_with_individual: { n: 1, met: 0 },
      overdue: 1,
    });
  });
});

test('concerns count by kind on their day, and once more when closed', () => {
  const incidents = [
    incident({ on: '2026-10-01', closedOn: '2026-11-01' }),
    incident({ on: '2026-10-31', kind: 'boundary', closedOn: '2026-10-31' }),
    incident({ on: '2025-01-01', closedOn: '2026-10-01' }),
    incident({ on: '2026-11-01' }),
    incident({ on: '2026-09-30', closedOn: '2026-09-30' }),
  ];
  expect(valuesOf(office({ incidents }), 'conduct', october)).toEqual({
    opened: { boundary: 1, safety: 1 },
    closed: 2,
  });
});
