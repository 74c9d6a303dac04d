import { addDays, daysBetween, type LocalDate } from '@shared/dates';
import { type DatedSession, planMerge, weeklyDates } from '@shared/domain/training/course-dates';
import { planDaysOff } from '@shared/domain/training/days-off';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const today = '2026-11-02';

/** 'h' held, 's' scheduled, 'c' cancelled; a week apart. */
const sessionsOf = (start: LocalDate, states: string): DatedSession[] =>
  [...states].map((state, at) => ({
    weekNo: at + 1,
    on: addDays(start, at * 7),
    held: state === 'h' ? 'held' : state === 'c' ? 'cancelled' : 'scheduled',
  }));

const moved = (
  sessions: readonly DatedSession[],
  moves: readonly { weekNo: number; on: string }[],
) => sessions.map(({ weekNo, on }) => moves.find((move) => move.weekNo === weekNo)?.on ?? on);

describe('a day off after the start', () => {
  const sessions = sessionsOf('2026-10-21', 'hhsss');

  test('moves the session on it to the next week, and those after it', () => {
    const moves = planDaysOff(sessions, { before: [], after: ['2026-11-11'] }, today);
    expect(moves).toEqual([
      { weekNo: 4, on: '2026-11-18' },
      { weekNo: 5, on: '2026-11-25' },
    ]);
  });

  test('two in a row are stepped over together', () => {
    const after = ['2026-11-11', '2026-11-18'];
    expect(planDaysOff(sessions, { before: [], after }, today)).toEqual([
      { weekNo: 4, on: '2026-11-25' },
      { weekNo: 5, on: '2026-12-02' },
    ]);
  });

  test('on another weekday, in the past or on a held session nothing moves', () => {
    for (const day of ['2026-11-12', '2026-10-28', '2026-10-14', '2027-06-02'])
      expect(planDaysOff(sessions, { before: [], after: [day] }, today)).toEqual([]);
  });

  test('taken out again, the later sessions come back', () => {
    const later = sessionsOf('2026-10-21', 'hhs').concat([
      { weekNo: 4, on: '2026-11-18', held: 'scheduled' },
      { weekNo: 5, on: '2026-11-25', held: 'scheduled' },
    ]);
    expect(planDaysOff(later, { before: ['2026-11-11'], after: [] }, today)).toEqual([
      { weekNo: 4, on: '2026-11-11' },
      { weekNo: 5, on: '2026-11-18' },
    ]);
  });

  test('a break between sessions stays a break, and a day off in it moves nothing', () => {
    const broken = ['2026-11-04', '2026-11-11', '2026-11-25'].map((on, at) => ({
      weekNo: at + 1,
      on,
      held: 'scheduled',
    }));
    const plan = (after: string[]) =>
      moved(broken, planDaysOff(broken, { before: [], after }, today));
    expect(plan(['2026-11-18'])).toEqual(['2026-11-04', '2026-11-11', '2026-11-25']);
    expect(plan(['2026-11-11'])).toEqual(['2026-11-04', '2026-11-25', '2026-12-02']);
  });

  test('a session that somebody put on a day off stays there', () => {
    const own = [{ weekNo: 1, on: '2026-11-11', held: 'scheduled' }];
    const change = { before: ['2026-11-11'], after: ['2026-11-11', '2026-11-04'] };
    expect(planDaysOff(own, change, today)).toEqual([]);
  });

  test('a session on another weekday keeps its place in the order', () => {
    const mixed = [
      { weekNo: 1, on: '2026-11-04', held: 'scheduled' },
      { weekNo: 2, on: '2026-11-12', held: 'scheduled' },
      { weekNo: 3, on: '2026-11-18', held: 'scheduled' },
    ];
    const moves = planDaysOff(mixed, { before: [], after: ['2026-11-04', '2026-11-11'] }, today);
    expect(moved(mixed, moves)).toEqual(['2026-11-18', '2026-11-19', '2026-11-25']);
  });

  const weekOff = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-10-21', n * 7));
  const courses = fc.record({
    states: fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 10 }))
      .map(([held, left]) => 'h'.repeat(held) + 's'.repeat(left)),
    off: fc.uniqueArray(weekOff, { maxLength: 5 }),
  });

  test('nothing lands on a new day off, held sessions stay, the order and the weekday are kept', () => {
    fc.assert(
      fc.property(courses, ({ states, off }) => {
        const before = sessionsOf('2026-10-21', states);
        const moves = planDaysOff(before, { before: [], after: off }, today);
        const dates = moved(before, moves);
        before.forEach(({ held, on }, at) => {
          const date = dates[at] as string;
          if (held === 'held' || on < today) expect(date).toBe(on);
          else expect(off.filter((day) => day >= today)).not.toContain(date);
          expect(daysBetween(on, date) % 7).toBe(0);
          expect(daysBetween(on, date)).toBeGreaterThanOrEqual(0);
          if (at > 0) expect(date > (dates[at - 1] as string)).toBe(true);
        });
      }),
    );
  });

  // A day off in the middle of a break moves nothing, so that taking it out cannot tell that it did not.
  test('taking the same days off out again gives the dates from before, breaks included', () => {
    const breaks = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(courses, breaks, ({ states, off }, free) => {
        const start = sessionsOf('2026-10-21', states).map((session, at) => ({
          ...session,
          on: addDays(session.on, 7 * free.filter((week) => week <= at).length),
        }));
        const last = start.at(-1)?.on ?? '';
        const inBreak = (day: string) => day < last && !start.some(({ on }) => on === day);
        const days = off.filter((day) => !inBreak(day));
        const there = moved(start, planDaysOff(start, { before: [], after: days }, today));
        const then = start.map((session, at) => ({ ...session, on: there[at] as string }));
        const back = planDaysOff(then, { before: days, after: [] }, today);
        expect(moved(then, back)).toEqual(start.map(({ on }) => on));
      }),
    );
  });

  test('a cohort planned with its days off is not moved by them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(weekOff, { maxLength: 5 }), (off) => {
        const planned = weeklyDates('2026-11-04', 8, off).map((on, at) => ({
          weekNo: at + 1,
          on,
          held: 'scheduled',
        }));
        expect(planDaysOff(planned, { before: off, after: off }, today)).toEqual([]);
      }),
    );
  });
});

describe('two sessions on one day', () => {
  const sessions = sessionsOf('2026-11-04', 'ssss');

  test('the other dates stay, or the later ones come forward', () => {
    expect(planMerge(sessions, 3, 2, { closeGap: false })).toEqual([
      { weekNo: 3, on: '2026-11-11' },
    ]);
    expect(planMerge(sessions, 3, 2, { closeGap: true })).toEqual([
      { weekNo: 3, on: '2026-11-11' },
      { weekNo: 4, on: '2026-11-18' },
    ]);
  });

  test('an earlier one can join a later one', () => {
    expect(planMerge(sessions, 2, 3, { closeGap: true })).toEqual([
      { weekNo: 2, on: '2026-11-18' },
      { weekNo: 3, on: '2026-11-11' },
      { weekNo: 4, on: '2026-11-18' },
    ]);
  });

  test('held and cancelled ones keep their date, and a day still used is no gap', () => {
    const mixed = sessions.map((one, at) => (at === 3 ? { ...one, held: 'cancelled' } : one));
    expect(planMerge(mixed, 3, 2, { closeGap: true })).toEqual([{ weekNo: 3, on: '2026-11-11' }]);
    const shared = sessions.map((one, at) => (at === 3 ? { ...one, on: '2026-11-18' } : one));
    expect(planMerge(shared, 3, 2, { closeGap: true })).toEqual([{ weekNo: 3, on: '2026-11-11' }]);
  });

  test('nothing to do on the same day, or without the other week', () => {
    expect(planMerge(sessions, 2, 2, { closeGap: true })).toEqual([]);
    expect(planMerge(sessions, 2, 9, { closeGap: true })).toEqual([]);
  });
});
