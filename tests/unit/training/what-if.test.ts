import { AttendanceModel } from '@renderer/features/training/grid/model';
import { whoseForecastTurns } from '@renderer/features/training/grid/what-if';
import type { Sheet } from '@shared/contract/training-parts';
import { expect, test } from 'vitest';
import { makeSheet } from '../../factories/training-sheet';

const today = '2026-09-01';

/** Three weeks of 135 minutes, all of them needed; the first was held and one of two people missed it. */
function setUp() {
  const sheet: Sheet = makeSheet(2, 4);
  sheet.course.requiredMinutes = 405;
  sheet.sessions = sheet.sessions.map((one, at) => (at === 0 ? { ...one, held: 'held' } : one));
  sheet.marks = [
    { sessionId: 100, enrollmentId: 10, status: 'present', minutes: null },
    { sessionId: 100, enrollmentId: 11, status: 'missed', minutes: null },
  ];
  return new AttendanceModel(sheet, {
    today,
    save: () => Promise.resolve(),
    acknowledge: () => 1,
    onSettled: () => undefined,
  });
}

const cancel = (weekNo: number) => (session: Sheet['sessions'][number]) =>
  session.weekNo === weekNo ? { ...session, held: 'cancelled' as const } : session;

test('cancelling a week turns the forecast of whoever needed it, and of nobody else', () => {
  const model = setUp();
  expect(whoseForecastTurns(model, (session) => session, today)).toEqual([]);
  const turns = whoseForecastTurns(model, cancel(4), today);
  expect(turns.map(({ name }) => name)).toEqual(['Person 1']);
  expect(turns[0]?.after).not.toBe(turns[0]?.before);
});

test('looking changes nothing', () => {
  const model = setUp();
  const { rows, columns } = model;
  whoseForecastTurns(model, cancel(4), today);
  expect(model.rows).toBe(rows);
  expect(model.columns).toBe(columns);
});
