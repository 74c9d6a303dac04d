import type { Course } from '@shared/contract/training-course';
import { formatDuration, formatList, plural } from '@shared/parse/format';

/** Name of a course in addresses: its id, or 'default' while the office has none of its own. */
export const courseKey = ({ id }: Pick<Course, 'id'>): string =>
  id === null ? 'default' : String(id);

/** The course of an address, out of all there are. */
export const courseOf = (courses: readonly Course[], key: string): Course | undefined =>
  courses.find((course) => courseKey(course) === key);

/** Minutes of all weeks. */
export const totalMinutes = ({ weeks }: Pick<Course, 'weeks'>): number =>
  weeks.reduce((sum, { minutes }) => sum + minutes, 0);

/** 'Version 2'. */
export const versionWords = ({ versionNo }: Course): string => `Version ${versionNo}`;

/** Whether a change to this version changes it, or makes the next one. */
export const isFixed = ({ cohorts }: Course): boolean => cohorts.length > 0;

/** '14 weeks, 31 h 30 min in all, 30 h to graduate.' */
export function sizeWords(course: Course): string {
  const weeks = plural(course.weeks.length, 'week');
  const total = formatDuration(totalMinutes(course));
  return `${weeks}, ${total} in all, ${formatDuration(course.requiredMinutes)} to graduate.`;
}

const under: ReadonlySet<string> = new Set(['planned', 'running']);

/** Who follows it: '6 cohorts; Cohort 6 still runs', 'No cohort yet'. */
export function followedBy({ cohorts }: Course): string {
  if (cohorts.length === 0) return 'No cohort yet';
  const now = cohorts.filter(({ status }) => under.has(status)).map(({ name }) => name);
  const all = plural(cohorts.length, 'cohort');
  return now.length === 0 ? all : `${all}; ${formatList(now)} not over yet`;
}

/** New cohorts follow it, or a later version has taken its place. */
export function stateWords({ current }: Course): string {
  return current ? 'For new cohorts' : 'Earlier version';
}
