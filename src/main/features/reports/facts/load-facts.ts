import type { Period } from '@shared/dates';
import type { Facts } from '@shared/domain/report/facts';
import type { Settings } from '@shared/domain/settings';
import type { ReadDb } from '../../../db/handles';
import { activityFacts, contactFacts } from './activity';
import {
  eventFacts,
  familyFacts,
  linkFacts,
  matchFacts,
  parentFacts,
  referralFacts,
} from './families';
import { factHistory } from './history';
import {
  candidateFacts,
  incidentFacts,
  mentorStatusFacts,
  rateFacts,
  supervisionFacts,
} from './mentors';
import {
  attendanceFacts,
  cohortFacts,
  enrollmentFacts,
  makeupFacts,
  sessionFacts,
} from './training';

/** Reads the rows that figures over any period inside the window need, and no more. */
export function loadFacts(db: ReadDb, window: Period, settings: Settings): Facts {
  const contacts = contactFacts(db, window);
  const reached = new Set<number>();
  for (const { result, parentIds } of contacts) {
    if (result === 'reached') for (const id of parentIds) reached.add(id);
  }
  const parents = parentFacts(db, [...reached]);
  const referrals = referralFacts(db, window, [...reached]);
  return {
    window,
    settings: {
      fiscalYearStartMonth: settings.fiscal_year_start_month,
      supervisionIntervalDays: settings.supervision_interval_days,
      minMinutesPerMatchMonth: settings.min_minutes_per_match_month,
    },
    history: factHistory(db),
    mentorStatuses: mentorStatusFacts(db),
    ...candidateFacts(db, window),
    cohorts: cohortFacts(db, window),
    cohortSessions: sessionFacts(db, window),
    enrollments: enrollmentFacts(db, window),
    attendance: attendanceFacts(db, window),
    makeups: makeupFacts(db, window),
    parents,
    families: familyFacts(db, [...new Set(parents.map(({ familyId }) => familyId))]),
    referrals,
    matches: matchFacts(
      db,
      window,
      referrals.map(({ id }) => id),
    ),
    contacts,
    activities: activityFacts(db, window),
    events: eventFacts(db, window),
    serviceLinks: linkFacts(db, window),
    supervision: supervisionFacts(db, window),
    incidents: incidentFacts(db, window),
    rates: rateFacts(db),
  };
}
