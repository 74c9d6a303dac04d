import {
  courseInputOf,
  courseValues,
  emptyWeek,
  minutesOf,
  moveWeek,
} from '@renderer/features/training/course/course-form';
import { type Course, courseInput } from '@shared/contract/training-course';
import { defaultCourse } from '@shared/domain/training/default-course';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const course: Course = {
  id: 4,
  version: 2,
  versionNo: 1,
  supersedesId: null,
  current: true,
  cohorts: [],
  ...defaultCourse,
};

test('a course that is opened and saved unchanged is the same course', () => {
  const { code: _code, versionNo: _no, supersedesId: _from, current: _now, ...rest } = course;
  const { cohorts: _cohorts, ...fields } = rest;
  expect(courseInput.parse(courseInputOf(course, courseValues(course)))).toEqual(fields);
});

test('moved weeks keep their content and are numbered by their place', () => {
  const keys = courseValues(course).weeks;
  fc.assert(
    fc.property(fc.nat(13), fc.nat(13), (from, to) => {
      const moved = moveWeek(keys, from, to);
      expect(moved[to]).toBe(keys[from]);
      expect(new Set(moved)).toEqual(new Set(keys));
      const sent = courseInput.parse(
        courseInputOf(course, { ...courseValues(course), weeks: moved }),
      );
      expect(sent.weeks.map(({ weekNo }) => weekNo)).toEqual(keys.map((_, at) => at + 1));
    }),
  );
});

test('a line is one thing to bring; text that is no length counts for nothing', () => {
  const values = courseValues(null);
  const week = { ...emptyWeek(), title: 'First', materials: ' Pens \n\nName tags' };
  const sent = courseInputOf(null, { ...values, title: 'New', requiredMinutes: 60, weeks: [week] });
  expect(courseInput.parse(sent).weeks[0]?.materials).toEqual(['Pens', 'Name tags']);
  expect(minutesOf([week, { ...week, minutes: 'soon' }])).toBe(135);
});
