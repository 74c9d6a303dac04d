import type { LocalDate } from '../../dates';

/** The household in one child-welfare case. */
export interface FamilyFact {
  id: number;
  /** Number of children. */
  children: number;
}

/** A parent served by the program. */
export interface ParentFact {
  id: number;
  familyId: number;
  role: string;
}

/** A request for a parent partner, for one parent. A decision counts from its date: without one it has not happened. */
export interface ReferralFact {
  id: number;
  parentId: number;
  channel: string;
  receivedOn: LocalDate;
  decision: string | null;
  decisionOn: LocalDate | null;
  withdrawnOn: LocalDate | null;
}

/** One mentor with one parent. `endOn`, when there, is never before `startOn`; voided rows count nowhere. */
export interface MatchFact {
  id: number;
  mentorId: number;
  parentId: number;
  referralId: number | null;
  startOn: LocalDate;
  endOn: LocalDate | null;
  closureReason: string | null;
  closureKind: string | null;
  voided: boolean;
}
