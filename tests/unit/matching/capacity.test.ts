import { capacityOf, type Load, loadWords, roomWords } from '@shared/domain/matching/capacity';
import { type StartFacts, startConcerns } from '@shared/domain/matching/start-concerns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const load: Load = { openMatches: 2, maxMatches: 3, minutesThisMonth: 750, maxHoursMonth: 40 };

test.each([
  [{}, 'Room for 1 more', '2 of 3 matches, 12 h 30 min of 40 h this month'],
  [{ openMatches: 3 }, 'Full', '3 of 3 matches, 12 h 30 min of 40 h this month'],
  [{ openMatches: 4 }, 'Past the limit', '4 of 3 matches, 12 h 30 min of 40 h this month'],
  [{ minutesThisMonth: 2400 }, 'Hours used up', '2 of 3 matches, 40 h of 40 h this month'],
  [{ maxMatches: null }, 'No limit recorded', '2 matches, 12 h 30 min of 40 h this month'],
  [{ openMatches: 1, maxMatches: 1 }, 'Full', '1 of 1 match, 12 h 30 min of 40 h this month'],
  [{ maxHoursMonth: null }, 'Room for 1 more', '2 of 3 matches, 12 h 30 min this month'],
  [{ maxMatches: 0, openMatches: 0 }, 'Full', '0 of 0 matches, 12 h 30 min of 40 h this month'],
])('%o: %s', (values, room, words) => {
  expect([roomWords({ ...load, ...values }), loadWords({ ...load, ...values })]).toEqual([
    room,
    words,
  ]);
});

test('room, and only room, is used up by one more match', () => {
  const any = fc.record({
    openMatches: fc.nat(20),
    maxMatches: fc.option(fc.nat(20)),
    minutesThisMonth: fc.nat(10_000),
    maxHoursMonth: fc.option(fc.nat(160)),
  });
  fc.assert(
    fc.property(any, (one) => {
      const now = capacityOf(one);
      const next = capacityOf({ ...one, openMatches: one.openMatches + 1 });
      expect(now.room === null ? null : Math.max(0, now.room - 1)).toBe(next.room);
      expect(now.fullByMatches).toBe(now.room === 0);
      expect(next.fullByHours).toBe(now.fullByHours);
    }),
  );
});

describe('before a match starts', () => {
  const facts: StartFacts = {
    startOn: '2026-11-02',
    today: '2026-11-02',
    load,
    samePerson: false,
    openMatchesOfParent: [],
    parentExitedOn: null,
    familyClosedOn: null,
    request: { receivedOn: '2026-10-21', state: 'waiting', withdrawnOn: null },
  };
  const codes = (values: Partial<StartFacts>) =>
    startConcerns({ ...facts, ...values }).map(({ code, needsReason }) =>
      needsReason ? `${code}!` : code,
    );

  test('nothing is said when nothing is odd, with or without a request', () => {
    expect([codes({}), codes({ request: null })]).toEqual([[], []]);
  });

  test.each([
    [{ load: { ...load, openMatches: 3 } }, ['full_by_matches!']],
    [{ load: { ...load, minutesThisMonth: 2400 } }, ['full_by_hours!']],
    [{ startOn: '2026-10-20' }, ['before_request']],
    [{ startOn: '2026-10-21' }, []],
    [{ startOn: '2026-11-03' }, ['future']],
    [{ samePerson: true }, ['same_person']],
    [{ parentExitedOn: '2026-11-02' }, ['parent_left']],
    [{ parentExitedOn: '2026-11-03' }, []],
    [{ familyClosedOn: '2026-11-01' }, ['family_closed']],
    [{ request: { receivedOn: '2026-10-21', state: 'new', withdrawnOn: null } }, ['request_new']],
    [
      {
        openMatchesOfParent: [
          { withThisMentor: true, mentorName: 'Ana Dawson' },
          { withThisMentor: false, mentorName: 'Bo Ruiz' },
        ],
      },
      ['already_together', 'other_partner'],
    ],
  ] as const)('%o gives %o', (values, expected) => {
    expect(codes(values as Partial<StartFacts>)).toEqual(expected);
  });

  test('the sentences name what they are about', () => {
    const said = startConcerns({
      ...facts,
      load: { ...load, openMatches: 3 },
      openMatchesOfParent: [{ withThisMentor: false, mentorName: 'Bo Ruiz' }],
      request: { receivedOn: '2026-10-21', state: 'withdrawn', withdrawnOn: '2026-10-30' },
    }).map(({ sentence }) => sentence);
    expect(said).toEqual([
      'This goes past the limit of this parent partner: 3 of 3 matches now.',
      'The parent already has an open match with Bo Ruiz.',
      'This request was withdrawn on Oct 30, 2026.',
    ]);
  });
});
