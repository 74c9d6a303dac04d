import { describe, expect, test } from 'vitest';
import { activity, contact, office, valuesOf } from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const families = [
  { id: 1, children: 2 },
  { id: 2, children: 0 },
  { id: 3, children: 5 },
];
const parents = [
  { id: 1, familyId: 1, role: 'mother' },
  { id: 2, familyId: 1, role: 'father' },
  { id: 3, familyId: 2, role: 'stepparent' },
  { id: 4, familyId: 3, role: 'father' },
];
const of = (prefix: string, ...rows: Parameters<typeof contact>[0][]) =>
  valuesOf(office({ families, parents, contacts: rows.map(contact) }), prefix, october);

describe('served', () => {
  test('nobody', () => {
    expect(of('served')).toEqual({
      parents: 0,
      families: 0,
      children: 0,
      first_time: 0,
      fathers: 0,
    });
  });

  test('each parent and family once', () => {
    expect(
      of(
        'served',
        { on: '2026-10-01', parentIds: [1, 2] },
        { on: '2026-10-31', parentIds: [2] },
        { on: '2026-10-15', parentIds: [3, 1] },
      ),
    ).toEqual({ parents: 3, families: 2, children: 2, first_time: 3, fathers: 1 });
  });

  test('only by contacts that reached them in the month', () => {
    expect(
      of(
        'served',
        { on: '2026-10-10', parentIds: [4], result: 'missed' },
        { on: '2026-09-30', parentIds: [4] },
        { on: '2026-11-01', parentIds: [4] },
      ),
    ).toEqual({ parents: 0, families: 0, children: 0, first_time: 0, fathers: 0 });
  });

  test.each([
    ['reached the day before', { on: '2026-09-30' }, 0],
    ['reached years before', { on: '2019-01-01' }, 0],
    ['only tried before', { on: '2026-09-30', result: 'no_answer' }, 1],
    ['reached earlier in the month', { on: '2026-10-01' }, 1],
  ])('first time: %s', (_name, row, first) => {
    expect(
      of('served', { on: '2026-10-10', parentIds: [4] }, { parentIds: [4], ...row })['first_time'],
    ).toBe(first);
  });

  test('facts that lack the parent stop the report instead of counting wrong', () => {
    expect(() => of('served', { on: '2026-10-10', parentIds: [99] })).toThrow('lack parent 99');
  });
});

describe('service', () => {
  test('nothing', () => {
    expect(of('service')).toEqual({
      contacts_attempted: 0,
      contacts_reached: 0,
      by_mode: {},
      purposes: {},
      advocacy: {},
      contact_minutes: 0,
      mentor_minutes: 0,
      travel_minutes: 0,
      program_minutes: 0,
      program_minutes_by_kind: {},
    });
  });

  test('joint contacts count their minutes once, and once for each mentor on them', () => {
    const joint = { mentorIds: [1, 2], parentIds: [1, 2, 3], travelMinutes: 10 };
    expect(
      of(
        'service',
        {
          on: '2026-10-01',
          minutes: 60,
          ...joint,
          purposes: ['celebrate', 'closing'],
          advocacy: 'alongside',
        },
        { on: '2026-10-31', minutes: 30, mode: 'phone', purposes: ['celebrate'] },
        {
          on: '2026-10-31',
          minutes: 7,
          ...joint,
          result: 'missed',
          purposes: ['closing'],
          advocacy: 'alongside',
        },
        { on: '2026-09-30', minutes: 500, travelMinutes: 9 },
        { on: '2026-11-01', minutes: 500, travelMinutes: 9 },
      ),
    ).toEqual({
      contacts_attempted: 3,
      contacts_reached: 2,
      by_mode: { in_person: 1, phone: 1 },
      purposes: { celebrate: 2, closing: 1 },
      advocacy: { alongside: 1 },
      contact_minutes: 90,
      mentor_minutes: 150,
      travel_minutes: 40,
      program_minutes: 0,
      program_minutes_by_kind: {},
    });
  });

  test('program work for each mentor on it, payable or not', () => {
    const activities = [
      activity({ on: '2026-10-01', minutes: 90, mentorIds: [1, 2, 3] }),
      activity({ on: '2026-10-31', minutes: 15, payable: true }),
      activity({ on: '2026-10-31', minutes: 20, kind: 'speaking' }),
      activity({ on: '2026-10-31', minutes: 0, kind: 'media' }),
      activity({ on: '2026-11-01', minutes: 500 }),
      activity({ on: '2026-09-30', minutes: 500 }),
    ];
    expect(valuesOf(office({ activities }), 'service', october)).toMatchObject({
      program_minutes: 305,
      program_minutes_by_kind: { committee: 285, speaking: 20 },
    });
  });
});
