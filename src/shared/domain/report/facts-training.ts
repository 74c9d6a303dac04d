import type { LocalDate } from '../../dates';

/** One run of the course. */
export interface CohortFact {
  id: number;
  status: string;
  startOn: LocalDate;
  endOn: LocalDate | null;
}

/** One week of a cohort. */
export interface CohortSessionFact {
  id: number;
  on: LocalDate;
  /** scheduled, held or cancelled. */
  held: string;
  /** The session's own minutes, or else those of the course session. */
  minutes: number;
}

/** A person enrolled in a cohort. */
export interface EnrollmentFact {
  id: number;
  status: string;
  endedOn: LocalDate | null;
}

/** One person at one session. */
export interface AttendanceFact {
  id: number;
  /** Row of `cohortSessions`. */
  sessionId: number;
  personId: number;
  status: string;
  minutes: number | null;
}

/** Credit for one session, earned outside of it. */
export interface MakeupFact {
  id: number;
  /** Row of `cohortSessions`. */
  sessionId: number;
  personId: number;
  on: LocalDate;
  minutes: number;
}
