import { undoChange } from '@main/features/history/history.service';
import { createCohort } from '@main/features/training/cohort-commands.service';
import { courseList, removeCourse, saveCourse } from '@main/features/training/courses.service';
import type { Course } from '@shared/contract/training-course';
import { weeklyDates } from '@shared/domain/training/course-dates';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const courses = (office: Office) => courseList(office.read, today);
const current = (office: Office) => courses(office).find((course) => course.current) as Course;

/** The course as its form would send it back, with changes. */
function inputOf(course: Course, change: Partial<Course> = {}) {
  const { id, version, title, requiredMinutes, competencies, weeks } = { ...course, ...change };
  return { id, version, title, requiredMinutes, competencies, weeks };
}

test('the default course becomes the office’s own with its first change', () => {
  const office = testOffice();
  const saved = unwrap(saveCourse(office, inputOf(current(office), { requiredMinutes: 1700 })));
  expect(saved).toMatchObject({ versionNo: 1, isNewVersion: false });
  expect(courses(office)).toMatchObject([
    { code: 'CORE14', requiredMinutes: 1700, current: true, cohorts: [] },
  ]);
  expect(current(office).weeks).toHaveLength(14);
});

test('a change of a course that a cohort follows is a new version; the cohort keeps its own', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office);
  const before = current(office);
  const weeks = before.weeks.slice(0, 12).map((week) => ({ ...week, minutes: 160 }));
  const change = { weeks, requiredMinutes: 1900, competencies: ['listening'] };
  const saved = unwrap(saveCourse(office, inputOf(before, change)));
  expect(saved).toMatchObject({ versionNo: 2, isNewVersion: true });
  expect(courses(office)).toMatchObject([
    { code: 'CORE14', current: false, cohorts: [{ id: cohortId }] },
    { code: 'CORE14-v2', current: true, cohorts: [], competencies: ['listening'] },
  ]);
  const sheet = sheetOf(office, cohortId);
  expect([sheet.course.requiredMinutes, sheet.sessions.length, sheet.sessions[0]?.minutes]).toEqual(
    [1800, 14, 135],
  );
  const next = unwrap(
    createCohort(office, {
      name: 'Cohort 7',
      courseId: saved.id,
      site: null,
      facilitators: null,
      capacity: null,
      daysOff: [],
      sessions: weeklyDates('2027-01-06', 12, []).map((on, at) => ({ weekNo: at + 1, on })),
    }),
  );
  expect(sheetOf(office, next.id).course).toMatchObject({ versionNo: 2, requiredMinutes: 1900 });
});

test('a version nobody follows is changed in place, week by week, and that can be undone', () => {
  const office = testOffice();
  const first = unwrap(saveCourse(office, inputOf(current(office))));
  const before = current(office);
  const weeks = before.weeks
    .filter(({ weekNo }) => weekNo !== 3)
    .map((week, at) => ({ ...week, weekNo: at + 1, minutes: 150, materials: ['Markers'] }));
  const saved = unwrap(saveCourse(office, inputOf(before, { title: 'Core, evenings', weeks })));
  expect(saved).toMatchObject({ id: first.id, isNewVersion: false });
  expect(current(office)).toMatchObject({ title: 'Core, evenings', versionNo: 1 });
  expect(current(office).weeks.map(({ title }) => title)).toEqual(weeks.map(({ title }) => title));
  expect(current(office).weeks[0]?.materials).toEqual(['Markers']);
  unwrap(undoChange(office, saved.changeNo));
  expect(current(office).weeks).toHaveLength(14);
  expect(current(office).title).toBe('Parent partner core training');
});

test('what cannot be graduated from, or counted, is refused with the reason', () => {
  const office = testOffice();
  const course = current(office);
  const refused = (change: Partial<Course>) => {
    const result = saveCourse(office, inputOf(course, change));
    return result.ok ? null : result.error;
  };
  expect(refused({ requiredMinutes: 1891 })).toMatchObject({
    field: 'requiredMinutes',
    message: expect.stringContaining('31 h 30 min in all') as unknown,
  });
  expect(refused({ weeks: course.weeks.slice(1) })).toMatchObject({ field: 'weeks' });
  expect(refused({ competencies: ['juggling'] })).toMatchObject({ field: 'competencies' });
  expect(courses(office)).toMatchObject([{ id: null }]);
});

test('two edits of one version cannot both win', () => {
  const office = testOffice();
  makeCohort(office);
  const before = current(office);
  unwrap(saveCourse(office, inputOf(before, { title: 'A' })));
  expect(saveCourse(office, inputOf(before, { title: 'B' }))).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  const second = current(office);
  unwrap(saveCourse(office, inputOf(second, { title: 'C' })));
  expect(saveCourse(office, inputOf(second, { title: 'D' }))).toMatchObject({
    error: { code: 'CONFLICT' },
  });
});

test('a version that no cohort follows can be taken out; the one before is current again', () => {
  const office = testOffice();
  makeCohort(office);
  const first = current(office);
  const { id } = unwrap(saveCourse(office, inputOf(first, { title: 'New' })));
  expect(removeCourse(office, { id: first.id ?? 0, version: 1 })).toMatchObject({
    error: { code: 'RULE' },
  });
  const { changeNo } = unwrap(removeCourse(office, { id, version: 1 }));
  expect(current(office).id).toBe(first.id);
  unwrap(undoChange(office, changeNo));
  expect(current(office)).toMatchObject({ id, title: 'New' });
  expect(current(office).weeks).toHaveLength(14);
});
