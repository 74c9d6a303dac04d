import { type Course, courseInput } from '@shared/contract/training-course';

/** One week as the form holds it; its number is its place. */
export interface WeekValues {
  /** Stays with the week while others come and go. */
  key: string;
  title: string | null;
  minutes: number | string | null;
  required: boolean;
  objectives: string | null;
  /** One thing to bring a line. */
  materials: string | null;
}

/** A course as its form holds it. */
export interface CourseValues {
  title: string | null;
  requiredMinutes: number | string | null;
  competencies: string[];
  weeks: WeekValues[];
}

/** The usual length of a session (spec: 14 × 135 minutes). */
const usualMinutes = 135;

let made = 0;

/** A week that nothing is known of yet, as long as the one before it. */
export function emptyWeek(before?: WeekValues): WeekValues {
  made += 1;
  return {
    key: `new-${Date.now()}-${made}`,
    title: '',
    minutes: before?.minutes ?? usualMinutes,
    required: false,
    objectives: '',
    materials: '',
  };
}

/** The form of a version that is there, or of a new course. */
export function courseValues(course: Course | null): CourseValues {
  if (!course) return { title: '', requiredMinutes: null, competencies: [], weeks: [emptyWeek()] };
  const { title, requiredMinutes, competencies, weeks } = course;
  return {
    title,
    requiredMinutes,
    competencies: [...competencies],
    weeks: weeks.map(({ weekNo, materials, ...week }) => ({
      ...week,
      key: `week-${weekNo}`,
      objectives: week.objectives ?? '',
      materials: materials.join('\n'),
    })),
  };
}

const orNull = (text: string | null): string | null => (text === '' ? null : text);

/** From the form to the contract's input. */
export function courseInputOf(course: Course | null, values: CourseValues): unknown {
  return {
    id: course?.id ?? null,
    version: course?.version ?? null,
    title: orNull(values.title),
    requiredMinutes: values.requiredMinutes,
    competencies: values.competencies,
    weeks: values.weeks.map(({ key: _key, title, objectives, materials, ...week }, at) => ({
      ...week,
      weekNo: at + 1,
      title: orNull(title),
      objectives: orNull(objectives),
      materials: (materials ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    })),
  };
}

/** The week at `from` on another place; the others keep their order. */
export function moveWeek(weeks: readonly WeekValues[], from: number, to: number): WeekValues[] {
  const rest = weeks.filter((_, at) => at !== from);
  const week = weeks[from];
  return week ? [...rest.slice(0, to), week, ...rest.slice(to)] : rest;
}

/** Minutes of all weeks whose length is understood. */
export const minutesOf = (weeks: readonly WeekValues[]): number =>
  weeks.reduce((sum, { minutes }) => sum + (typeof minutes === 'number' ? minutes : 0), 0);

export const courseSchema = courseInput;
