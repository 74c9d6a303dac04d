/** One week of a course. */
export interface CourseWeek {
  weekNo: number;
  title: string;
  minutes: number;
  required: boolean;
  /** What the week covers, and what people can do afterwards. */
  objectives: string | null;
  /** What to bring, one thing each. */
  materials: string[];
}

const sessionMinutes = 135;
/** More than 30 hours in the published program. */
const requiredMinutes = 1800;
const coreWeeks: ReadonlySet<number> = new Set([2, 3, 6, 7, 9, 11, 12]);

/** Our own titles and objectives; weeks 11 and 12 fill the gaps that the review of the published curriculum named. */
const weeks: readonly (readonly [title: string, objectives: string])[] = [
  [
    'Role, hope and history',
    'Say what a parent partner does and does not do, and where the idea comes from.',
  ],
  ['How the system works', 'Explain who decides what in a child-welfare case, in plain words.'],
  [
    'A case from first hearing to closing',
    'Name the hearings in their order and what a parent can do before each.',
  ],
  [
    'Rights, case plans and family meetings',
    'Help a parent read a case plan and get ready for a family meeting.',
  ],
  [
    'Peer support and telling your story safely',
    'Choose what to share of your own story, and why, for the other parent’s good.',
  ],
  [
    'Boundaries, ethics and confidentiality',
    'Know where the role ends, what stays private, and whom to ask.',
  ],
  [
    'Safety, crisis and calling your coordinator',
    'See when a situation is not safe, and what to do in the first minutes.',
  ],
  [
    'Trauma, secondary trauma and self-care',
    'Notice what the work does to you, and plan what helps.',
  ],
  [
    'Substance use and recovery',
    'Support a parent in recovery and after a return to use, without judging.',
  ],
  [
    'Domestic violence and mental health',
    'Know the signs, the local services, and what not to do alone.',
  ],
  [
    'Helping parents speak for themselves',
    'Practice with a parent what they want to say, and step back when they say it.',
  ],
  [
    'Community services and warm hand-offs',
    'Find a service, make the call together, and stay until the contact is made.',
  ],
  [
    'Culture, language, fathers and kin',
    'Ask about a family’s ways instead of guessing, and include fathers and kin.',
  ],
  [
    'Documentation, conduct and graduation',
    'Write a short neutral note, record time and miles, and look back on the course.',
  ],
];

/**
 * The course an office starts with: 14 × 135 min = 31.5 hours, 30 of them needed to graduate. Which
 * competencies are signed off is our judgement; an office changes both in a version of its own.
 */
export const defaultCourse = {
  code: 'CORE14',
  title: 'Parent partner core training',
  requiredMinutes,
  competencies: ['own_story', 'boundaries', 'self_advocacy', 'services'],
  weeks: weeks.map(([title, objectives], index): CourseWeek => ({
    weekNo: index + 1,
    title,
    minutes: sessionMinutes,
    required: coreWeeks.has(index + 1),
    objectives,
    materials: [],
  })),
};
