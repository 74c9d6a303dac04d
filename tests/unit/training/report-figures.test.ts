import { addDays } from '@shared/dates';
import { attendanceStatus } from '@shared/domain/lists/training';
import { traineeProgress } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendance, makeup, office, session, valuesOf } from '../../support/office-rows';

const first = '2026-08-12';
const year = { from: '2026-01-01', to: '2026-12-31' };

const sessionRow = fc.record({
  held: fc.constantFrom('held', 'held', 'held', 'scheduled', 'cancelled'),
  minutes: fc.integer({ min: 1, max: 300 }),
});
const mark = fc.option(
  fc.record({
    status: fc.constantFrom(...attendanceStatus.codes),
    minutes: fc.option(fc.integer({ min: 0, max: 400 })),
  }),
);
const makeupRow = fc.record({
  person: fc.nat({ max: 2 }),
  week: fc.nat({ max: 5 }),
  day: fc.nat({ max: 120 }),
  minutes: fc.integer({ min: 1, max: 300 }),
});
const offices = fc.record({
  sessions: fc.array(sessionRow, { minLength: 1, maxLength: 6 }),
  marks: fc.array(fc.array(mark, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
  makeups: fc.array(makeupRow, { maxLength: 12 }),
});
const people = [1, 2, 3];

test('on any generated office the grid credits what the report counts, and never more than a session', () => {
  fc.assert(
    fc.property(offices, (made) => {
      const sessions = made.sessions.map((row, at) => ({
        ...row,
        id: at + 1,
        weekNo: at + 1,
        required: false,
        on: addDays(first, at * 7),
      }));
      const marks = people.flatMap((enrollmentId, person) =>
        sessions.flatMap(({ id }, week) => {
          const cell = made.marks[person]?.[week];
          return cell ? [{ sessionId: id, enrollmentId, ...cell }] : [];
        }),
      );
      const makeups = made.makeups
        .filter(({ week }) => week < sessions.length)
        .map(({ person, week, day, minutes }, at) => ({
          id: at + 1,
          sessionId: week + 1,
          enrollmentId: person + 1,
          on: addDays(first, day),
          minutes,
        }));
      const facts = office({
        cohortSessions: sessions.map(({ id, held, minutes, on }) =>
          session({ id, held, minutes, on }),
        ),
        attendance: marks.map(({ enrollmentId, ...row }, at) =>
          attendance({ ...row, id: at + 1, personId: enrollmentId }),
        ),
        makeups: makeups.map(({ enrollmentId, ...row }) =>
          makeup({ ...row, personId: enrollmentId }),
        ),
      });
      const records = recordsByEnrollment(sessions, people, marks, makeups);
      const progress = people.map((id) => traineeProgress(0, sessions, records.get(id) ?? []));
      const credited = progress.reduce((sum, one) => sum + one.credited, 0);
      expect(credited).toBe(valuesOf(facts, 'training', year)['credited_minutes']);
      for (const { weeks } of progress)
        for (const { credit, session: of } of weeks)
          expect(credit.total).toBeLessThanOrEqual(of.minutes);

      const turned = recordsByEnrollment(
        sessions,
        people,
        marks.toReversed(),
        makeups.toReversed(),
      );
      expect(
        people.map((id) => traineeProgress(0, sessions, turned.get(id) ?? []).credited),
      ).toEqual(progress.map((one) => one.credited));
    }),
  );
});
