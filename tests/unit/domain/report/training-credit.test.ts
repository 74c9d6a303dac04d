import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditSession } from '../../../../src/shared/domain/training-credit';

const held = { held: 'held', minutes: 135 };

describe('attendance', () => {
  test.each([
    ['present', null, 135, 135],
    ['present', 90, 90, 90],
    ['present', 0, 0, 0],
    ['present', 150, 150, 135],
    ['late', 45, 45, 45],
    ['late', null, 0, 0],
    ['late', 200, 200, 135],
    ['left_early', 100, 100, 100],
    ['excused', 60, 0, 0],
    ['missed', null, 0, 0],
    ['not_expected', 60, 0, 0],
  ])('%s with %s minutes', (status, minutes, attendedMinutes, credited) => {
    expect(creditSession(held, { status, minutes }, [])).toEqual({
      attendedMinutes,
      creditedAttendance: credited,
      makeups: [],
      creditedMakeups: 0,
      total: credited,
    });
  });
});

describe('make-ups', () => {
  const early = { id: 2, on: '2026-10-01', minutes: 60 };
  const late = { id: 1, on: '2026-10-08', minutes: 60 };

  test('fill what attendance left, in date order', () => {
    expect(creditSession(held, { status: 'late', minutes: 45 }, [late, early])).toEqual({
      attendedMinutes: 45,
      creditedAttendance: 45,
      makeups: [
        { makeup: early, credited: 60 },
        { makeup: late, credited: 30 },
      ],
      creditedMakeups: 90,
      total: 135,
    });
  });

  test('of the same day count in the order they were recorded', () => {
    const same = { ...late, on: early.on, minutes: 120 };
    expect(creditSession(held, { status: 'missed', minutes: null }, [early, same]).makeups).toEqual(
      [
        { makeup: same, credited: 120 },
        { makeup: early, credited: 15 },
      ],
    );
  });

  test.each([
    ['without a row of attendance', held, null],
    ['when not expected', held, { status: 'not_expected', minutes: null }],
    [
      'of a cancelled session',
      { held: 'cancelled', minutes: 135 },
      { status: 'present', minutes: 60 },
    ],
    [
      'of a scheduled session',
      { held: 'scheduled', minutes: 135 },
      { status: 'missed', minutes: 0 },
    ],
  ])('count nothing %s', (_name, session, attendance) => {
    expect(creditSession(session, attendance, [early, late])).toMatchObject({
      creditedAttendance: 0,
      makeups: [{ credited: 0 }, { credited: 0 }],
      creditedMakeups: 0,
      total: 0,
    });
  });
});

describe('on anything', () => {
  const session = fc.record({
    held: fc.constantFrom('held', 'cancelled', 'scheduled'),
    minutes: fc.nat(200),
  });
  const attendance = fc.option(
    fc.record({
      status: fc.constantFrom('present', 'late', 'left_early', 'excused', 'missed', 'not_expected'),
      minutes: fc.option(fc.nat(300)),
    }),
  );
  const makeups = fc.uniqueArray(
    fc.record({
      id: fc.nat(50),
      on: fc.nat(8).map((day) => `2026-10-0${day + 1}`),
      minutes: fc.nat(200),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );

  test('credit stays within the session and adds up', () => {
    fc.assert(
      fc.property(session, attendance, makeups, (held, row, list) => {
        const credit = creditSession(held, row, list);
        const parts = credit.makeups.map(({ credited }) => credited);
        expect(credit.total).toBeLessThanOrEqual(held.minutes);
        expect(credit.total).toBe(credit.creditedAttendance + credit.creditedMakeups);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(credit.creditedMakeups);
        expect(credit.makeups.every(({ makeup, credited }) => credited <= makeup.minutes)).toBe(
          true,
        );
        expect(Math.min(credit.creditedAttendance, ...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the order of entry changes nothing', () => {
    fc.assert(
      fc.property(
        session,
        attendance,
        makeups.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (held, row, [list, shuffled]) => {
          expect(creditSession(held, row, shuffled)).toEqual(creditSession(held, row, list));
        },
      ),
    );
  });
});
