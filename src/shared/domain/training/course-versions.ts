/** A version of a course, as far as which one is current is concerned. */
export interface CourseVersion {
  id: number;
  code: string;
  versionNo: number;
  supersedesId: number | null;
}

/** Versions that no other one was made from: those a new cohort can follow. */
export function currentVersions<T extends CourseVersion>(courses: readonly T[]): T[] {
  const superseded = new Set(courses.map(({ supersedesId }) => supersedesId));
  return courses.filter(({ id }) => !superseded.has(id));
}

/** The version and those it came from, newest first. */
export function lineage<T extends CourseVersion>(courses: readonly T[], id: number): T[] {
  const found: T[] = [];
  for (
    let course = courses.find((one) => one.id === id);
    course && !found.includes(course);
    course = courses.find((one) => one.id === course?.supersedesId)
  )
    found.push(course);
  return found;
}

const longestCode = 64;

/**
 * The code of the next version: 'CORE14' → 'CORE14-v2' → 'CORE14-v3'. Codes are keys of the office
 * package: at most 64 characters, each used once.
 */
export function nextCode(code: string, versionNo: number, taken: ReadonlySet<string>): string {
  const base = code.replace(/-v\d+$/, '');
  for (let number = versionNo; ; number += 1) {
    const ending = `-v${number}`;
    const next = `${base.slice(0, longestCode - ending.length)}${ending}`;
    if (!taken.has(next)) return next;
  }
}
