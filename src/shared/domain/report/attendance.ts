import { type Period, isWithin } from '../../dates';
import { type SessionCredit, creditSession } from '../training-credit';
import type { Facts } from './facts';
import type { AttendanceFact, CohortSessionFact, MakeupFact } from './facts-training';
import { groupBy, indexBy, perFacts, perPeriod } from './memo';

/** A row of attendance with its session. */
interface Attended {
  row: AttendanceFact;
  session: CohortSessionFact;
}

/** Rows of attendance whose session these facts hold. */
const attended = perFacts((facts): readonly Attended[] => {
  const sessions = indexBy(facts.cohortSessions, ({ id }) => id);
  return facts.attendance.flatMap((row) => {
    const session = sessions.get(row.sessionId);
    return session ? [{ row, session }] : [];
  });
});

/** Attendance rows of held sessions of the period, without those not expected. */
export const expectedIn = perPeriod((facts: Facts, period: Period): readonly AttendanceFact[] =>
  attended(facts)
    .filter(
      ({ row, session }) =>
        session.held === 'held' && row.status !== 'not_expected' && isWithin(session.on, period),
    )
    .map(({ row }) => row),
);

/** One key for a person and a session. */
const personAt = ({ sessionId, personId }: AttendanceFact | MakeupFact): string =>
  `${sessionId}/${personId}`;

/** Credit of every row of attendance; a make-up without one credits nothing. */
export const trainingCredits = perFacts(
  (facts): readonly (Attended & { credit: SessionCredit<MakeupFact> })[] => {
    const makeups = groupBy(facts.makeups, personAt);
    return attended(facts).map(({ row, session }) => ({
      row,
      session,
      credit: creditSession(session, row, makeups.get(personAt(row)) ?? []),
    }));
  },
);
