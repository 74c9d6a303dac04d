/** How much of everything an office holds. The last day is the same for all, so that reports compare. */
export interface OfficePlan {
  name: string;
  seed: number;
  years: number;
  /** Parent partners working at a time, and for how many years each. */
  mentors: number;
  mentorYears: number;
  /** Parents over all the years. */
  parents: number;
  contacts: number;
  /** Supervision sessions with a note. */
  notes: number;
  /** Candidates on the board on the last day. */
  candidates: number;
  /** People and weeks of the cohort that runs on the last day. */
  trainees: number;
  weeks: number;
}

export const lastDay = '2026-10-31';
/** The day the program runs on. */
export const today = '2026-11-02';
/** The month whose report is due, and the longest report there is: the last of a fiscal year. */
export const reportMonth = '2026-10';
export const yearEndMonth = '2026-06';

const large = {
  seed: 1_700_000,
  mentors: 150,
  mentorYears: 4,
  candidates: 120,
  trainees: 30,
  weeks: 14,
};
const medium = {
  seed: 150_000,
  mentors: 24,
  mentorYears: 4,
  candidates: 40,
  trainees: 16,
  weeks: 14,
};

/**
 * M: a large county over 10 years, 60 parent partners in all. L: a state the size of Iowa over 10 years,
 * 150 parent partners at a time. M1 and L1: the same months with one year of history.
 * F: small, with the grid of 40 × 20 and the board of 200 that are scrolled.
 */
export const plans = {
  M: { ...medium, name: 'M', years: 10, parents: 1500, contacts: 150_000, notes: 20_000 },
  M1: { ...medium, name: 'M1', years: 1, parents: 150, contacts: 15_000, notes: 2000 },
  L: { ...large, name: 'L', years: 10, parents: 18_000, contacts: 1_700_000, notes: 200_000 },
  L1: { ...large, name: 'L1', years: 1, parents: 1800, contacts: 170_000, notes: 20_000 },
  F: {
    seed: 40,
    name: 'F',
    years: 1,
    mentors: 12,
    mentorYears: 3,
    parents: 60,
    contacts: 2000,
    notes: 200,
    candidates: 200,
    trainees: 40,
    weeks: 20,
  },
} as const satisfies Record<string, OfficePlan>;

export type PlanName = keyof typeof plans;
