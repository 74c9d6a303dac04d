import { attendanceStatus } from '@shared/domain/lists/training';
import { type Forecast, forecast } from '@shared/domain/training/forecast';
import { forecastReason, graduationGaps } from '@shared/domain/training/forecast-words';
import {
  type CourseSession,
  traineeProgress,
  type WeekRecord,
} from '@shared/domain/training/progress';
import { addDays } from '@shared/dates';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const done = { modules: [], signoffs: [] };
const labels = { module: (code: string) => code, competency: (code: string) => code };
const words = (of: Forecast) => forecastReason(of, labels, today);

const week = fc.record({
  held: fc.constantFrom('held', 'held', 'held', 'scheduled', 'cancelled'),
  minutes: fc.constantFrom(60, 120, 135, 150),
  required: fc.boolean(),
  cell: fc.option(
    fc.record({
      status: fc.constantFrom(...attendanceStatus.codes),
      minutes: fc.option(fc.nat(160)),
    }),
  ),
  madeUp: fc.nat(160),
});
const courses = fc.array(week, { minLength: 1, maxLength: 16 }).map((weeks) => {
  const sessions = weeks.map(({ held, minutes, required }, index): CourseSession => ({
    weekNo: index + 1,
    on: addDays('2026-08-12', index * 7),
    held,
    minutes,
    required,
  }));
  const records = weeks.map(({ cell, madeUp }, index): WeekRecord => ({
    cell,
    makeups: [{ id: index + 1, on: '2026-10-01', minutes: madeUp }],
  }));
  return { sessions, records };
});
const minimums = fc.integer({ min: 0, max: 2200 });

/** The same course at its end: everything still open is attended, and missed weeks made up or not. */
function atTheEnd(
  { sessions, records }: { sessions: CourseSession[]; records: WeekRecord[] },
  withMakeups: boolean,
) {
  const held = sessions.map((session) =>
    session.held === 'scheduled' ? { ...session, held: 'held' } : session,
  );
  const done = records.map((record): WeekRecord => ({
    cell: record.cell ?? { status: 'present', minutes: null },
    makeups: withMakeups
      ? [...record.makeups, { id: 99, on: '2026-12-31', minutes: 1000 }]
      : record.makeups,
  }));
  return { sessions: held, records: done };
}

/** Written apart from the forecast: credit reaches the minimum and no required week is short. */
function qualifies(
  required: number,
  { sessions, records }: { sessions: CourseSession[]; records: WeekRecord[] },
): boolean {
  const { weeks, credited } = traineeProgress(required, sessions, records);
  return (
    credited >= required &&
    weeks.every(
      ({ session, credit }) =>
        !session.required || (session.held === 'held' && credit.total === session.minutes),
    )
  );
}

/** Makes what was recorded ahead of time of a scheduled session only what the grid allows. */
function asRecorded(course: { sessions: CourseSession[]; records: WeekRecord[] }) {
  const beforehand = new Set(['excused', 'not_expected']);
  const records = course.records.map((record, index) => {
    const session = course.sessions[index];
    if (session?.held === 'held') return record;
    const cell = record.cell && beforehand.has(record.cell.status) ? record.cell : null;
    return { cell, makeups: [] };
  });
  return { sessions: course.sessions, records };
}

test('the forecast tells what the arithmetic of the end of the course tells', () => {
  fc.assert(
    fc.property(courses, minimums, (raw, required) => {
      const course = asRecorded(raw);
      const progress = traineeProgress(required, course.sessions, course.records);
      const { outcome } = forecast(required, progress, done, today);
      const alone = qualifies(required, atTheEnd(course, false));
      const made = qualifies(required, atTheEnd(course, true));
      expect(outcome === 'ready').toBe(qualifies(required, course));
      expect(outcome === 'cannot_finish').toBe(!made);
      expect(outcome === 'on_track' || outcome === 'ready').toBe(alone);
    }),
    { numRuns: 2000 },
  );
});

test('no missing add-on training and no missing sign-off ever reads as ready', () => {
  const open = fc.constantFrom(
    { modules: ['court_roles'], signoffs: [] },
    { modules: [], signoffs: ['boundaries'] },
  );
  fc.assert(
    fc.property(courses, minimums, open, (course, required, missing) => {
      const progress = traineeProgress(required, course.sessions, course.records);
      const found = forecast(required, progress, missing, today);
      expect(found.outcome).not.toBe('ready');
      expect(graduationGaps(found, labels)).not.toEqual([]);
    }),
  );
});

test('the reason always says something, in sentences', () => {
  fc.assert(
    fc.property(courses, minimums, (raw, required) => {
      const course = asRecorded(raw);
      const progress = traineeProgress(required, course.sessions, course.records);
      expect(words(forecast(required, progress, done, today))).toMatch(/^[A-Z0-9].*\.$/);
    }),
  );
});
