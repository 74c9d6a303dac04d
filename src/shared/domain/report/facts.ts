import type { LocalDate, Period } from '../../dates';
import type { FamilyFact, MatchFact, ParentFact, ReferralFact } from './facts-families';
import type { MentorStatusFact, RateFact, SupervisionFact } from './facts-mentors';
import type { CandidateFact, StageEventFact } from './facts-recruitment';
import type { ActivityFact, ContactFact, EventFact, IncidentFact, LinkFact } from './facts-service';
import type {
  AttendanceFact,
  CohortFact,
  CohortSessionFact,
  EnrollmentFact,
  MakeupFact,
} from './facts-training';

/** The settings that figures depend on. */
export interface FactSettings {
  /** 1-12. */
  fiscalYearStartMonth: number;
  /** Days a parent partner may go without individual supervision. */
  supervisionIntervalDays: number;
  /** Minutes of reached contact a match should have in a month. */
  minMinutesPerMatchMonth: number;
}

/**
 * What figures may need to know from before the window. Each function answers from everything the
 * office ever recorded; none is asked for what the loaded rows already settle, so one call per
 * parent, request or mentor and period is the most it costs.
 */
export interface FactHistory {
  /** The day of the parent's first reached contact ever. Asked for parents with a loaded reached contact. */
  firstReachedOn(parentId: number): LocalDate | null;
  /** The day of the first reached contact with the parent on or after `from` (a day before the window). */
  firstReachedFrom(parentId: number, from: LocalDate): LocalDate | null;
  /** The day the parent's first request ever was received. Asked for parents of loaded referrals, once per period. */
  earliestReferralOn(parentId: number): LocalDate | null;
  /** The day of the mentor's last individual session on or before a day. Asked when none is loaded. */
  lastIndividualSupervisionOn(mentorId: number, onOrBefore: LocalDate): LocalDate | null;
}

/**
 * Everything the figures of the monthly report read: plain rows with numeric row ids, ISO dates,
 * whole minutes, miles in tenths and list codes. `null` = not recorded.
 *
 * A loader may leave rows out, but never one that these lines ask for ("window" = `window`, both
 * days included; more rows than asked for do no harm; "live" = not voided):
 *
 * - mentorStatuses: all. rates: all.
 * - candidates: not closed before the window, or inquiry in the window, or any stage event in it.
 * - stageEvents: every event, of any date, of each loaded candidate.
 * - cohorts: started by the end of the window and not ended before it.
 * - makeups: dated in the window, and the earlier ones of the same person and session.
 * - cohortSessions: dated in the window, and those of the loaded make-ups.
 * - attendance: every row of sessions dated in the window, and the one row that goes with each
 *   loaded make-up (same session and person).
 * - enrollments: ended in the window.
 * - contacts, activities, events, supervision: dated in the window.
 * - incidents: dated or closed in the window.
 * - serviceLinks: identified or linked in the window, or with an outcome dated in the window or in
 *   the 90 days before it.
 * - parents: those on a reached contact in the window. families: of those parents.
 * - referrals: received in the window or in the 90 days before it; or decided in the window; or
 *   received by the end of the window and, before it, neither decided (value and date) nor
 *   withdrawn; or accepted by the end of the window, not withdrawn before it and without a live
 *   match naming it that started before the window; or named by a live match that started in the
 *   window; or received by the end of the window for a parent on a reached contact in the window.
 * - matches: started by the end of the window and not ended before it; and those that started by
 *   the end of the window and name a loaded referral.
 *
 * Rows are read only, and must not change after the first figure was computed from them: what is
 * derived from a `Facts` object is kept with it. Lists of ids and codes in a row hold no value twice.
 */
export interface Facts {
  /** The days these facts are complete for; a period asked for must lie inside. */
  window: Period;
  settings: FactSettings;
  history: FactHistory;
  mentorStatuses: readonly MentorStatusFact[];
  candidates: readonly CandidateFact[];
  stageEvents: readonly StageEventFact[];
  cohorts: readonly CohortFact[];
  cohortSessions: readonly CohortSessionFact[];
  enrollments: readonly EnrollmentFact[];
  attendance: readonly AttendanceFact[];
  makeups: readonly MakeupFact[];
  families: readonly FamilyFact[];
  parents: readonly ParentFact[];
  referrals: readonly ReferralFact[];
  matches: readonly MatchFact[];
  contacts: readonly ContactFact[];
  activities: readonly ActivityFact[];
  events: readonly EventFact[];
  serviceLinks: readonly LinkFact[];
  supervision: readonly SupervisionFact[];
  incidents: readonly IncidentFact[];
  rates: readonly RateFact[];
}

/** Days a concrete need may take from the first request; figure links.concrete_90. */
export const concreteNeedDays = 90;
