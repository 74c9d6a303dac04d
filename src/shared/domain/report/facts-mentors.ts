import type { LocalDate } from '../../dates';

/** A dated status of a parent partner; `to` is the last day in it, null while it lasts. */
export interface MentorStatusFact {
  mentorId: number;
  status: string;
  from: LocalDate;
  to: LocalDate | null;
}

/** One supervision session, with everybody who took part. */
export interface SupervisionFact {
  id: number;
  on: LocalDate;
  minutes: number;
  type: string;
  mentorIds: readonly number[];
}

/** `stipend_hour`: per hour; `mileage`: per mile. In force from `from` until the next one of its kind. */
export interface RateFact {
  kind: string;
  /** In 1/100,000 of a dollar, a whole number: 0.725 dollars = 72,500; 17.25 dollars = 1,725,000. */
  amount: number;
  from: LocalDate;
}
