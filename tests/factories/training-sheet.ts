import type { Sheet } from '@shared/contract/training-parts';
import { addDays } from '@shared/dates';

/** `people` × `weeks`, week by week from Aug 12, 2026; nothing marked, nothing held. */
export function makeSheet(people: number, weeks: number): Sheet {
  return {
    cohort: {
      id: 7,
      version: 1,
      name: 'Cohort 7',
      status: 'running',
      startOn: '2026-08-12',
      endOn: null,
      site: null,
      facilitators: null,
      daysOff: [],
      capacity: null,
    },
    course: {
      id: 1,
      code: 'CORE14',
      title: 'Course',
      requiredMinutes: 1800,
      versionNo: 1,
      competencies: [],
    },
    sessions: Array.from({ length: weeks }, (_, at) => ({
      id: 100 + at,
      version: 1,
      weekNo: at + 1,
      title: `Week ${at + 1}`,
      required: false,
      on: addDays('2026-08-12', at * 7),
      held: 'scheduled' as const,
      minutes: 135,
      ownMinutes: null,
      reason: null,
      courseMinutes: 135,
      objectives: null,
      materials: [],
    })),
    trainees: Array.from({ length: people }, (_, at) => ({
      enrollmentId: 10 + at,
      version: 1,
      personId: 50 + at,
      name: `Person ${at}`,
      status: 'active' as const,
      enrolledOn: '2026-08-01',
      endedOn: null,
      reason: null,
      certificateNo: null,
      modules: [],
      signoffs: [],
    })),
    marks: [],
    makeups: [],
    waiting: [],
  };
}
