import type { Course, courseInput } from '@shared/contract/training-course';
import type { LocalDate } from '@shared/dates';
import { competency as competencyList } from '@shared/domain/lists/training';
import { fold } from '@shared/domain/people/search-name';
import { currentVersions, nextCode } from '@shared/domain/training/course-versions';
import { defaultCourse } from '@shared/domain/training/default-course';
import { formatDuration } from '@shared/parse/format';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { isKnownCode } from '../lists/lists.service';
import {
  cohortsOfCourse,
  courseCodes,
  courseWeeks,
  findCourse,
  isUsed,
  listCourses,
} from './courses.repo';
import { statusOn } from './sheet.service';

type Input = z.output<typeof courseInput>;
type Saved = { id: number; changeNo: number; versionNo: number; isNewVersion: boolean };

const gone = () => fail('NOT_FOUND', 'This course is not there any more. Go back to the list.');

const weekOf = ({
  weekNo,
  title,
  minutes,
  required,
  objectives,
  materials,
}: ReturnType<typeof courseWeeks>[number]) => ({
  weekNo,
  title,
  minutes,
  required,
  objectives,
  materials,
});

/** Every version of every course; the default one, not stored yet, while there is none. */
export function courseList(db: ReadDb, today: LocalDate): Course[] {
  const own = listCourses(db);
  if (own.length === 0)
    return [
      {
        id: null,
        version: null,
        versionNo: 1,
        supersedesId: null,
        current: true,
        cohorts: [],
        ...defaultCourse,
      },
    ];
  const current = new Set(currentVersions(own).map(({ id }) => id));
  return own.map((course) => ({
    ...course,
    current: current.has(course.id),
    weeks: courseWeeks(db, course.id).map(weekOf),
    cohorts: cohortsOfCourse(db, course.id).map((row) => ({
      ...row,
      status: statusOn(row, today),
    })),
  }));
}

/** The office's own course, made from the default one when there is none. @returns its id */
export function ensureCourse(tx: WriteTx, courseId: number | null): Result<number> {
  if (courseId !== null) {
    const found = findCourse(tx.db, courseId);
    return found && found.archivedAt === null
      ? ok(courseId)
      : fail('NOT_FOUND', 'This course is not there any more. Choose another.', {
          field: 'courseId',
        });
  }
  const existing = listCourses(tx.db).find(({ code }) => code === defaultCourse.code);
  if (existing) return ok(existing.id);
  const { weeks, ...fields } = defaultCourse;
  const id = createRecord(tx, entities.course, fields);
  for (const week of weeks) createRecord(tx, entities.courseSession, { courseId: id, ...week });
  return ok(id);
}

/** Weeks 1, 2, 3, … as they stand in the form, and enough minutes to graduate at all. */
function checkInput(db: ReadDb, input: Input, before: readonly string[]) {
  if (input.weeks.some(({ weekNo }, at) => weekNo !== at + 1))
    return fail('VALIDATION', 'Number the weeks one after the other.', { field: 'weeks' });
  const unknown = input.competencies.find(
    (code) => !before.includes(code) && !isKnownCode(db, competencyList, code),
  );
  if (unknown !== undefined)
    return fail('VALIDATION', 'Choose competencies from the list.', { field: 'competencies' });
  const total = input.weeks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total < input.requiredMinutes)
    return fail(
      'VALIDATION',
      `The weeks give ${formatDuration(total)} in all, less than it takes to graduate. Add time, or ask for less.`,
      { field: 'requiredMinutes' },
    );
  return undefined;
}

function insertCourse(
  tx: WriteTx,
  { title, requiredMinutes, competencies, weeks }: Input,
  place: { code: string; versionNo: number; supersedesId: number | null },
): number {
  const fields = { title, requiredMinutes, competencies, ...place };
  const id = createRecord(tx, entities.course, fields);
  for (const week of weeks) createRecord(tx, entities.courseSession, { courseId: id, ...week });
  return id;
}

/** 'Core training, evenings' → 'CORE_TRAINING_EVENINGS', not taken yet. */
function codeFor(db: ReadDb, title: string): string {
  const taken = new Set(courseCodes(db));
  if (taken.size === 0 && title === defaultCourse.title) return defaultCourse.code;
  const base =
    fold(title)
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'COURSE';
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}_${n}`;
  return code;
}

/** Changes the weeks of a course that nobody follows yet, week by week, so that history tells what. */
function rewriteWeeks(tx: WriteTx, courseId: number, weeks: Input['weeks']): void {
  const before = courseWeeks(tx.db, courseId);
  for (const { id, weekNo } of before)
    if (!weeks.some((week) => week.weekNo === weekNo)) deleteRecord(tx, entities.courseSession, id);
  for (const week of weeks) {
    const old = before.find(({ weekNo }) => weekNo === week.weekNo);
    if (old) updateRecord(tx, entities.courseSession, old.id, week);
    else createRecord(tx, entities.courseSession, { courseId, ...week });
  }
}

/**
 * Changes a course. A version that a cohort follows stays as it is, so that nobody's credit or graduation
 * changes in the middle: the change becomes the next version.
 */
export function saveCourse(office: Office, input: Input): Result<Saved> {
  return write(office, (tx): Result<Saved> => {
    const before = input.id === null ? undefined : findCourse(tx.db, input.id);
    if (input.id !== null && (!before || before.archivedAt !== null)) return gone();
    const wrong = checkInput(tx.db, input, before?.competencies ?? []);
    if (wrong) return wrong;
    const { changeNo } = tx;
    if (!before) {
      const code = codeFor(tx.db, input.title);
      const id = insertCourse(tx, input, { code, versionNo: 1, supersedesId: null });
      return ok({ id, changeNo, versionNo: 1, isNewVersion: false });
    }
    if (!currentVersions(listCourses(tx.db)).some(({ id }) => id === before.id))
      return fail('CONFLICT', 'There is a newer version of this course. Change that one.');
    if (!isUsed(tx.db, before.id)) {
      const { title, requiredMinutes, competencies } = input;
      const patch = { title, requiredMinutes, competencies };
      const changed = updateRecord(tx, entities.course, before.id, patch, {
        version: input.version ?? undefined,
      });
      if (!changed.ok) return changed;
      rewriteWeeks(tx, before.id, input.weeks);
      return ok({ id: before.id, changeNo, versionNo: before.versionNo, isNewVersion: false });
    }
    const versionNo = before.versionNo + 1;
    const code = nextCode(before.code, versionNo, new Set(courseCodes(tx.db)));
    const id = insertCourse(tx, input, { code, versionNo, supersedesId: before.id });
    return ok({ id, changeNo, versionNo, isNewVersion: true });
  });
}

/** Takes out a version that no cohort follows, with its weeks. */
export function removeCourse(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    if (isUsed(tx.db, id))
      return fail('RULE', 'A cohort follows this version. It stays as long as the cohort does.');
    if (listCourses(tx.db).some(({ supersedesId }) => supersedesId === id))
      return fail('RULE', 'A newer version was made from this one. Take that one out first.');
    for (const week of courseWeeks(tx.db, id)) deleteRecord(tx, entities.courseSession, week.id);
    const removed = deleteRecord(tx, entities.course, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
