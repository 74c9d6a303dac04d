import { addDays, daysBetween } from '@shared/dates';
import { type DatedSession, planMove, weeklyDates } from '@shared/domain/training/course-dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const scheduled = (dates: string[]): DatedSession[] =>
  dates.map((on, index) => ({ weekNo: index + 1, on, held: 'scheduled' }));

describe('the dates of a new cohort', () => {
  test('step over the days off', () => {
    expect(weeklyDates('2026-11-12', 4, ['2026-11-26', '2026-12-25'])).toEqual([
      '2026-11-12',
      '2026-11-19',
      '2026-12-03',
      '2026-12-10',
    ]);
  });

  test('the first day too, when it is off', () => {
    expect(weeklyDates('2026-11-26', 1, ['2026-11-26'])).toEqual(['2026-12-03']);
  });

  test('are as many as asked, in order, on the weekday of the start, never on a day off', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.array(day), (start, weeks, off) => {
        const dates = weeklyDates(start, weeks, off);
        expect(dates).toHaveLength(weeks);
        expect(dates.some((on) => off.includes(on))).toBe(false);
        dates.forEach((on, index) => {
          expect(daysBetween(start, on) % 7).toBe(0);
          expect(on > (dates[index - 1] ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('moving a session', () => {
  const sessions = scheduled(['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25']);

  test('alone changes only its date', () => {
    expect(planMove(sessions, 2, '2026-11-12', { laterToo: false, daysOff: [] })).toEqual([
      { weekNo: 2, on: '2026-11-12' },
    ]);
  });

  test('takes the later ones along by a week, over a day off', () => {
    expect(
      planMove(sessions, 2, '2026-11-18', { laterToo: true, daysOff: ['2026-11-25'] }),
    ).toEqual([
      { weekNo: 2, on: '2026-11-18' },
      { weekNo: 3, on: '2026-12-02' },
      { weekNo: 4, on: '2026-12-09' },
    ]);
  });

  test('leaves sessions that were held or cancelled where they are', () => {
    const mixed = sessions.map((session) =>
      session.weekNo === 3 ? { ...session, held: 'held' } : session,
    );
    expect(
      planMove(mixed, 2, '2026-11-18', { laterToo: true, daysOff: [] }).map(({ weekNo }) => weekNo),
    ).toEqual([2, 4]);
  });

  test('two sessions on one day stay together', () => {
    const merged = scheduled(['2026-11-04', '2026-11-11', '2026-11-11', '2026-11-18']);
    expect(planMove(merged, 1, '2026-11-04', { laterToo: true, daysOff: ['2026-11-18'] })).toEqual([
      { weekNo: 2, on: '2026-11-25' },
      { weekNo: 3, on: '2026-11-25' },
      { weekNo: 4, on: '2026-12-02' },
    ]);
  });

  test('a move to the same day is no change, an unknown week neither', () => {
    expect(planMove(sessions, 2, '2026-11-11', { laterToo: false, daysOff: [] })).toEqual([]);
    expect(planMove(sessions, 9, '2026-11-11', { laterToo: true, daysOff: [] })).toEqual([]);
  });

  test('keeps the order of the later ones and avoids every day off', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(gaps, fc.array(fc.integer({ min: 0, max: 200 })), (steps, off) => {
        let on = '2026-01-05';
        const list = scheduled(steps.map((step) => (on = addDays(on, step))));
        const daysOff = off.map((n) => addDays('2026-01-05', n));
        const moves = planMove(list, 1, list[0]?.on ?? '', { laterToo: true, daysOff });
        expect(moves).toHaveLength(list.length - 1);
        moves.forEach((move, index) => {
          expect(daysOff).not.toContain(move.on);
          expect(move.on >= (moves[index - 1]?.on ?? '')).toBe(true);
          expect(move.on > (list[move.weekNo - 1]?.on ?? '')).toBe(true);
        });
      }),
    );
  });
});
