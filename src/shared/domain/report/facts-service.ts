import type { LocalDate } from '../../dates';

/** One dealing with one or more parents, attempts included. */
export interface ContactFact {
  id: number;
  on: LocalDate;
  minutes: number;
  /** 0 when not recorded. */
  travelMinutes: number;
  /** Tenths of a mile; 0 when not recorded. */
  milesTenths: number;
  mode: string;
  result: string;
  mentorIds: readonly number[];
  parentIds: readonly number[];
  purposes: readonly string[];
  advocacy: string | null;
  /** False unless recorded as payable. */
  payable: boolean;
}

/** Program work that is not a contact. */
export interface ActivityFact {
  id: number;
  on: LocalDate;
  minutes: number;
  /** Tenths of a mile; 0 when not recorded. */
  milesTenths: number;
  kind: string;
  mentorIds: readonly number[];
  /** False unless recorded as payable. */
  payable: boolean;
}

/** A dated meeting or hearing of a family. */
export interface EventFact {
  id: number;
  on: LocalDate;
  kind: string;
  mentorRequested: boolean | null;
  mentorAttended: boolean | null;
  /** yes, no, partly or unknown. */
  parentAttended: string | null;
}

/** A need, the service it was linked to, and what came of it. */
export interface LinkFact {
  id: number;
  parentId: number;
  need: string;
  identifiedOn: LocalDate;
  linkedOn: LocalDate | null;
  method: string | null;
  outcome: string | null;
  outcomeOn: LocalDate | null;
}

/** A concern about safety or conduct. */
export interface IncidentFact {
  id: number;
  on: LocalDate;
  kind: string;
  closedOn: LocalDate | null;
}
