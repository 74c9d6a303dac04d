import { describe, expect, test } from 'vitest';
import { contact, idsBehind, match, office, status, valuesOf } from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const none = {
  open_at_start: 0,
  new: 0,
  closed: 0,
  open_at_end: 0,
  closed_by_reason: {},
  closed_planned: 0,
  days_open_of_closed: { n: 0, median: null },
  no_contact: 0,
  dosage: { n: 0, met: 0 },
  per_mentor: { mean: null, max: null },
};
const matches = (...rows: Parameters<typeof match>[0][]) =>
  valuesOf(office({ matches: rows.map(match) }), 'matches', october);
const closed = (days: number) => ({ closed: 1, days_open_of_closed: { n: 1, median: days } });
const quiet = { no_contact: 1, dosage: { n: 1, met: 0 } };

test('no match', () => {
  expect(matches()).toEqual(none);
});

describe('opening and closing', () => {
  test.each([
    ['open throughout', ['2026-09-30', null], { open_at_start: 1, open_at_end: 1, ...quiet }],
    ['from the first day', ['2026-10-01', null], { new: 1, open_at_end: 1, ...quiet }],
    ['from the second day', ['2026-10-02', null], { new: 1, open_at_end: 1 }],
    ['from the last day', ['2026-10-31', null], { new: 1, open_at_end: 1 }],
    ['from the day after', ['2026-11-01', null], {}],
    ['until the first day', ['2026-09-01', '2026-10-01'], { open_at_start: 1, ...closed(30) }],
    ['until the last day', ['2026-09-01', '2026-10-31'], { open_at_start: 1, ...closed(60) }],
    [
      'until the day after',
      ['2026-09-01', '2026-11-01'],
      { open_at_start: 1, open_at_end: 1, ...quiet },
    ],
    ['until the day before', ['2026-09-01', '2026-09-30'], {}],
    ['for one day', ['2026-10-31', '2026-10-31'], { new: 1, ...closed(0) }],
    ['for one day before', ['2026-09-30', '2026-09-30'], {}],
    ['for the whole month', ['2026-10-01', '2026-10-31'], { new: 1, ...closed(30) }],
  ])('%s', (_name, [startOn, endOn], expected) => {
    expect(matches({ startOn: startOn ?? '', endOn })).toEqual({ ...none, ...expected });
  });

  test('voided ones do not exist', () => {
    expect(
      matches(
        { startOn: '2026-10-01', voided: true },
        {
          startOn: '2026-09-01',
          endOn: '2026-10-05',
          closureReason: 'moved',
          closureKind: 'planned',
          voided: true,
        },
      ),
    ).toEqual(none);
  });

  test('why they ended', () => {
    const ended = { startOn: '2026-08-01', endOn: '2026-10-10' };
    expect(
      matches(
        { ...ended, closureReason: 'moved', closureKind: 'unplanned' },
        { ...ended, closureReason: 'goals_met', closureKind: 'planned' },
        { ...ended, closureReason: 'goals_met', closureKind: 'planned', startOn: '2026-10-09' },
        ended,
        { ...ended, closureReason: 'goals_met', closureKind: 'planned', endOn: '2026-11-01' },
      ),
    ).toMatchObject({
      closed: 4,
      closed_by_reason: { goals_met: 2, moved: 1 },
      closed_planned: 2,
      days_open_of_closed: { n: 4, median: 70 },
    });
  });
});

describe('contact time', () => {
  const open = match({ id: 5, mentorId: 1, parentId: 3, startOn: '2026-10-01' });
  const facts = (rows: Parameters<typeof contact>[0][]) =>
    office({
      matches: [open],
      contacts: rows.map((row) =>
        contact({ on: '2026-10-10', parentIds: [3], minutes: 420, ...row }),
      ),
    });
  const figures = (...rows: Parameters<typeof contact>[0][]) => {
    const { no_contact, dosage } = valuesOf(facts(rows), 'matches', october);
    return { no_contact, dosage };
  };
  const met = { no_contact: 0, dosage: { n: 1, met: 1 } };

  test.each([
    ['enough in one', [{}], met],
    [
      'enough in two, on the first and the last day',
      [
        { on: '2026-10-01', minutes: 1 },
        { on: '2026-10-31', minutes: 419 },
      ],
      met,
    ],
    ['a minute short', [{ minutes: 419 }], { no_contact: 0, dosage: { n: 1, met: 0 } }],
    [
      'a contact without minutes is one',
      [{ minutes: 0 }],
      { no_contact: 0, dosage: { n: 1, met: 0 } },
    ],
    ['attempts', [{ result: 'left_message' }], quiet],
    ['before the month', [{ on: '2026-09-30' }], quiet],
    ['after the month', [{ on: '2026-11-01' }], quiet],
    ['another mentor with the parent', [{ mentorIds: [2] }], quiet],
    ['the mentor with another parent', [{ parentIds: [4] }], quiet],
    ['a joint contact in full', [{ mentorIds: [2, 1], parentIds: [4, 3] }], met],
  ])('%s', (_name, rows, expected) => {
    expect(figures(...rows)).toEqual(expected);
  });

  test('a match ended or begun inside the month is not asked for its time', () => {
    const { dosage, no_contact } = matches(
      { startOn: '2026-10-02' },
      { startOn: '2026-09-02', endOn: '2026-10-31' },
    );
    expect({ dosage, no_contact }).toEqual({ dosage: { n: 0, met: 0 }, no_contact: 0 });
  });

  test('two matches of the same mentor keep their time apart', () => {
    const both = office({
      matches: [open, match({ id: 6, mentorId: 1, parentId: 4, startOn: '2026-01-01' })],
      contacts: [contact({ on: '2026-10-10', parentIds: [3] })],
    });
    expect(idsBehind(both, 'matches.no_contact', october)).toEqual([6]);
  });
});

describe('per mentor', () => {
  const active = (mentorId: number) => status({ mentorId });
  const open = (mentorId: number) => match({ mentorId });

  test('zeros included, without the matches of those not active', () => {
    const facts = office({
      mentorStatuses: [active(1), active(2), active(3), status({ mentorId: 4, to: '2026-10-30' })],
      matches: [open(1), open(1), open(2), open(4), open(4), open(4)],
    });
    expect(valuesOf(facts, 'matches', october)['per_mentor']).toEqual({ mean: 1, max: 2 });
    expect(idsBehind(facts, 'matches.per_mentor', october)).toEqual([1, 2, 3]);
  });

  test('two decimals', () => {
    const facts = office({
      mentorStatuses: [active(1), active(2), active(3)],
      matches: [open(1), open(1)],
    });
    expect(valuesOf(facts, 'matches', october)['per_mentor']).toEqual({ mean: 0.67, max: 2 });
  });

  test('mentors without matches', () => {
    const facts = office({ mentorStatuses: [active(1)] });
    expect(valuesOf(facts, 'matches', october)['per_mentor']).toEqual({ mean: 0, max: 0 });
  });
});
