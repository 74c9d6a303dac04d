/** One week of a course as it is first written down. */
export interface CourseWeek {
  weekNo: number;
  title: string;
  minutes: number;
  required: boolean;
}

const defaultCourseCode = 'CORE14';

const sessionMinutes = 135;
/** More than 30 hours in the published program. */
const requiredMinutes = 1800;
const coreWeeks: ReadonlySet<number> = new Set([2, 3, 6, 7, 9, 11, 12]);

/** Our own titles; weeks 11 and 12 fill the gaps that the review of the published curriculum named. */
const titles = [
  'Role, hope and history',
  'How the system works',
  'A case from first hearing to closing',
  'Rights, case plans and family meetings',
  'Peer support and telling your story safely',
  'Boundaries, ethics and confidentiality',
  'Safety, crisis and calling your coordinator',
  'Trauma, secondary trauma and self-care',
  'Substance use and recovery',
  'Domestic violence and mental health',
  'Helping parents speak for themselves',
  'Community services and warm hand-offs',
  'Culture, language, fathers and kin',
  'Documentation, conduct and graduation',
];

/** The course an office starts with: 14 × 135 min = 31.5 hours, 30 of them needed to graduate. */
export const defaultCourse = {
  code: defaultCourseCode,
  title: 'Parent partner core training',
  requiredMinutes,
  weeks: titles.map((title, index): CourseWeek => ({
    weekNo: index + 1,
    title,
    minutes: sessionMinutes,
    required: coreWeeks.has(index + 1),
  })),
};
