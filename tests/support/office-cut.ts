import type { LocalDate } from '../../src/shared/dates';
import type { Facts } from '../../src/shared/domain/report/facts';
import { office } from './office-rows';

/** The office as it would have looked when nothing after `day` had been recorded. */
export function withoutAfter(facts: Facts, day: LocalDate): Facts {
  const known = (on: LocalDate | null): boolean => on !== null && on <= day;
  const upTo = <T>(rows: readonly T[], on: (row: T) => LocalDate): T[] =>
    rows.filter((row) => known(on(row)));
  const sessions = upTo(facts.cohortSessions, ({ on }) => on);
  const held = new Set(sessions.map(({ id }) => id));
  const candidates = upTo(facts.candidates, ({ inquiryOn }) => inquiryOn);
  return office({
    ...facts,
    mentorStatuses: upTo(facts.mentorStatuses, ({ from }) => from).map((row) =>
      known(row.to) ? row : { ...row, to: null },
    ),
    candidates: candidates.map((row) =>
      known(row.closedOn) ? row : { ...row, closedOn: null, closedReason: null },
    ),
    stageEvents: upTo(facts.stageEvents, ({ enteredOn }) => enteredOn),
    cohorts: upTo(facts.cohorts, ({ startOn }) => startOn).map((row) =>
      known(row.endOn) ? row : { ...row, endOn: null },
    ),
    cohortSessions: sessions,
    attendance: facts.attendance.filter(({ sessionId }) => held.has(sessionId)),
    makeups: upTo(facts.makeups, ({ on }) => on),
    enrollments: facts.enrollments.filter(({ endedOn }) => known(endedOn)),
    referrals: upTo(facts.referrals, ({ receivedOn }) => receivedOn).map((row) => ({
      ...row,
      ...(known(row.decisionOn) ? {} : { decision: null, decisionOn: null }),
      ...(known(row.withdrawnOn) ? {} : { withdrawnOn: null }),
    })),
    matches: upTo(facts.matches, ({ startOn }) => startOn).map((row) =>
      known(row.endOn) ? row : { ...row, endOn: null, closureReason: null, closureKind: null },
    ),
    contacts: upTo(facts.contacts, ({ on }) => on),
    activities: upTo(facts.activities, ({ on }) => on),
    events: upTo(facts.events, ({ on }) => on),
    serviceLinks: upTo(facts.serviceLinks, ({ identifiedOn }) => identifiedOn).map((row) => ({
      ...row,
      ...(known(row.linkedOn) ? {} : { linkedOn: null, method: null }),
      ...(known(row.outcomeOn) ? {} : { outcome: null, outcomeOn: null }),
    })),
    supervision: upTo(facts.supervision, ({ on }) => on),
    incidents: upTo(facts.incidents, ({ on }) => on).map((row) =>
      known(row.closedOn) ? row : { ...row, closedOn: null },
    ),
    rates: upTo(facts.rates, ({ from }) => from),
  });
}
