import { type Period, addDays, isWithin } from '../../src/shared/dates';
import type { Facts } from '../../src/shared/domain/report/facts';

/**
 * The least that the comment of `Facts` lets a loader give for a window, cut from a whole office:
 * figures computed from it must equal those computed from everything.
 */
export function leanFacts(office: Facts, window: Period): Facts {
  const { from, to } = window;
  const within = (day: string | null): boolean => isWithin(day, window);
  const reach = { from: addDays(from, -90), to };
  const dated = <T extends { on: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ on }) => within(on));
  const endedBefore = (day: string | null): boolean => day !== null && day < from;

  const stageEventIn = new Set(
    office.stageEvents.filter((row) => within(row.enteredOn)).map((row) => row.candidateId),
  );
  const candidates = office.candidates.filter(
    (row) => !endedBefore(row.closedOn) || within(row.inquiryOn) || stageEventIn.has(row.id),
  );
  const candidateIds = new Set(candidates.map(({ id }) => id));

  const key = (row: { sessionId: number; personId: number }): string =>
    `${row.sessionId}/${row.personId}`;
  const lastMakeup = new Map<string, string>();
  for (const row of office.makeups.filter(({ on }) => within(on)))
    if (row.on > (lastMakeup.get(key(row)) ?? '')) lastMakeup.set(key(row), row.on);
  const makeups = office.makeups.filter((row) => row.on <= (lastMakeup.get(key(row)) ?? ''));
  const madeUpSessions = new Set(makeups.map(({ sessionId }) => sessionId));
  const sessionsIn = new Set(dated(office.cohortSessions).map(({ id }) => id));

  const contacts = dated(office.contacts);
  const reached = new Set(
    contacts.filter((row) => row.result === 'reached').flatMap((row) => row.parentIds),
  );
  const parents = office.parents.filter(({ id }) => reached.has(id));
  const familyIds = new Set(parents.map(({ familyId }) => familyId));

  const live = office.matches.filter(({ voided }) => !voided);
  const named = (rows: Facts['matches']): Set<number | null> =>
    new Set(rows.map(({ referralId }) => referralId));
  const startedIn = named(live.filter(({ startOn }) => within(startOn)));
  const startedBefore = named(live.filter(({ startOn }) => startOn < from));
  const referrals = office.referrals.filter((row) => {
    const decided = row.decision !== null && row.decisionOn !== null;
    const withdrawn = endedBefore(row.withdrawnOn);
    return (
      isWithin(row.receivedOn, reach) ||
      within(row.decisionOn) ||
      (row.receivedOn <= to && !(decided && endedBefore(row.decisionOn)) && !withdrawn) ||
      (row.decision === 'accepted' &&
        row.decisionOn !== null &&
        row.decisionOn <= to &&
        !withdrawn &&
        !startedBefore.has(row.id)) ||
      startedIn.has(row.id) ||
      (row.receivedOn <= to && reached.has(row.parentId))
    );
  });
  const referralIds = new Set<number | null>(referrals.map(({ id }) => id));

  return {
    window,
    settings: office.settings,
    history: office.history,
    mentorStatuses: office.mentorStatuses,
    candidates,
    stageEvents: office.stageEvents.filter((row) => candidateIds.has(row.candidateId)),
    cohorts: office.cohorts.filter((row) => row.startOn <= to && !endedBefore(row.endOn)),
    cohortSessions: office.cohortSessions.filter(
      ({ id }) => sessionsIn.has(id) || madeUpSessions.has(id),
    ),
    enrollments: office.enrollments.filter(({ endedOn }) => within(endedOn)),
    attendance: office.attendance.filter(
      (row) => sessionsIn.has(row.sessionId) || lastMakeup.has(key(row)),
    ),
    makeups,
    families: office.families.filter(({ id }) => familyIds.has(id)),
    parents,
    referrals,
    matches: live.filter(
      (row) => row.startOn <= to && (!endedBefore(row.endOn) || referralIds.has(row.referralId)),
    ),
    contacts,
    activities: dated(office.activities),
    events: dated(office.events),
    serviceLinks: office.serviceLinks.filter(
      (row) => within(row.identifiedOn) || within(row.linkedOn) || isWithin(row.outcomeOn, reach),
    ),
    supervision: dated(office.supervision),
    incidents: office.incidents.filter((row) => within(row.on) || within(row.closedOn)),
    rates: office.rates,
  };
}
