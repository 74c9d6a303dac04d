import { type Cell, cellText, cellWords, normalizeMark } from '@shared/domain/training/marks';
import { fillsAsPresent, markProblem, showsHeld } from '@shared/domain/training/mark-rules';
import { readMark } from '@shared/domain/training/read-mark';
import { attendanceStatus } from '@shared/domain/lists/training';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const today = '2026-11-02';
const active = { status: 'active', endedOn: null };
const session = (more: object = {}) => ({
  weekNo: 5,
  on: '2026-10-28',
  held: 'held',
  minutes: 135,
  ...more,
});
const mark = (status: NonNullable<Cell>['status'], minutes: number | null = null) => ({
  status,
  minutes,
});

describe('reading a mark', () => {
  test.each<[string, Cell, Cell]>([
    ['p', null, mark('present')],
    [' L ', null, mark('late')],
    ['x', null, mark('excused')],
    ['-', null, mark('not_expected')],
    ['–', null, mark('not_expected')],
    ['Missed', null, mark('missed')],
    ['left early', null, mark('left_early')],
    ['L 45', null, mark('late', 45)],
    ['l45', null, mark('late', 45)],
    ['late, 1:30', null, mark('late', 90)],
    ['45', mark('late'), mark('late', 45)],
    ['45', mark('left_early', 10), mark('left_early', 45)],
    ['45', null, mark('present', 45)],
    ['45', mark('missed'), mark('present', 45)],
    ['1.5h', null, mark('present', 90)],
    ['135', null, mark('present')],
    ['0', mark('late'), mark('late', 0)],
    ['', mark('late'), null],
  ])('%j on %j gives %j', (text, current, expected) => {
    expect(readMark(text, current, 135)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['Q', '“Q” is not a mark. Use P, L, E, X, M or –, or minutes.'],
    ['absent', '“absent” is not a mark. Use P, L, E, X, M or –, or minutes.'],
    ['136', 'The session lasts 2 h 15 min. Enter at most 135 minutes.'],
    ['L 200', 'The session lasts 2 h 15 min. Enter at most 135 minutes.'],
    ['M 45', 'Only P, L and E take minutes. Use P, L, E, X, M or –, or minutes.'],
    ['U', 'A make-up has its own date and method: add it from the cell.'],
    ['10/28/2026', 'Enter a time like 90, 1:30 or 1.5h.'],
  ])('%j is refused: %s', (text, message) => {
    expect(readMark(text, null, 135)).toEqual({ ok: false, message });
  });

  test('what a cell copies reads back as the same mark', () => {
    const cells = fc.record({
      status: fc.constantFrom(...attendanceStatus.codes),
      minutes: fc.option(fc.integer({ min: 0, max: 135 })),
    });
    fc.assert(
      fc.property(cells, (raw) => {
        const cell = normalizeMark(raw, 135);
        expect(readMark(cellText(cell), null, 135)).toEqual({ ok: true, value: cell });
      }),
    );
  });
});

test('cells in words', () => {
  expect(
    [null, mark('missed'), mark('late', 45), mark('late'), mark('present', 90)].map(cellWords),
  ).toEqual([
    'not marked',
    'missed',
    'late, 45 min',
    'late, minutes not recorded',
    'present, 1 h 30 min',
  ]);
});

describe('what a cell may hold', () => {
  const ahead = session({ on: '2026-11-04', held: 'scheduled' });

  test('a session still to come takes excuses and "not expected" only', () => {
    const allowed = attendanceStatus.codes.filter(
      (status) => markProblem(ahead, active, mark(status), today) === null,
    );
    expect(allowed).toEqual(['excused', 'not_expected']);
  });

  test('a session of today takes every mark', () => {
    const now = session({ on: today, held: 'scheduled' });
    for (const status of attendanceStatus.codes)
      expect(markProblem(now, active, mark(status), today)).toBeNull();
  });

  test('a cancelled session takes none, but lets go of old ones', () => {
    const cancelled = session({ held: 'cancelled' });
    expect(markProblem(cancelled, active, mark('present'), today)).toContain('was cancelled');
    expect(markProblem(cancelled, active, null, today)).toBeNull();
  });

  test('someone who had left takes none but "not expected"', () => {
    const left = { status: 'withdrawn', endedOn: '2026-10-20' };
    expect(markProblem(session(), left, mark('missed'), today)).toContain('left on Oct 20, 2026');
    expect(markProblem(session(), left, mark('not_expected'), today)).toBeNull();
    expect(markProblem(session({ on: '2026-10-20' }), left, mark('present'), today)).toBeNull();
  });

  test('no more minutes than the session lasts', () => {
    expect(markProblem(session(), active, mark('late', 136), today)).toContain('at most 135');
    expect(markProblem(session(), active, mark('late', 135), today)).toBeNull();
  });
});

test('being there or being missed shows that a scheduled session was held', () => {
  const scheduled = session({ held: 'scheduled' });
  const shows = attendanceStatus.codes.filter((status) => showsHeld(scheduled, mark(status)));
  expect(shows).toEqual(['present', 'late', 'left_early', 'missed']);
  expect(showsHeld(session(), mark('present'))).toBe(false);
  expect(showsHeld(scheduled, null)).toBe(false);
});

test('"all present" fills empty cells of people still in the course', () => {
  const left = { status: 'withdrawn', endedOn: '2026-10-20' };
  expect(fillsAsPresent(session(), active, null)).toBe(true);
  expect(fillsAsPresent(session(), active, mark('excused'))).toBe(false);
  expect(fillsAsPresent(session(), left, null)).toBe(false);
});
