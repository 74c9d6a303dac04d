import type { LocalDate } from '../../dates';

/** A person in the recruitment pipeline. */
export interface CandidateFact {
  id: number;
  source: string;
  inquiryOn: LocalDate;
  closedOn: LocalDate | null;
  closedReason: string | null;
}

/** A candidate entered a stage. */
export interface StageEventFact {
  id: number;
  candidateId: number;
  stage: string;
  enteredOn: LocalDate;
}
