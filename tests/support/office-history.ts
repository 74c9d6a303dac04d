import type { LocalDate } from '../../src/shared/dates';
import type { FactHistory, Facts } from '../../src/shared/domain/report/facts';

type Rows = Pick<Facts, 'contacts' | 'referrals' | 'supervision'>;

const earliest = (days: LocalDate[]): LocalDate | null => days.sort()[0] ?? null;

/** Answers from every row of an office, by plain search: the reference for the database's queries. */
export function historyOf({ contacts, referrals, supervision }: Rows): FactHistory {
  const reached = (parentId: number) =>
    contacts
      .filter((row) => row.result === 'reached' && row.parentIds.includes(parentId))
      .map(({ on }) => on);
  return {
    firstReachedOn: (parentId) => earliest(reached(parentId)),
    firstReachedFrom: (parentId, from) => earliest(reached(parentId).filter((on) => on >= from)),
    earliestReferralOn: (parentId) =>
      earliest(
        referrals.filter((row) => row.parentId === parentId).map(({ receivedOn }) => receivedOn),
      ),
    lastIndividualSupervisionOn: (mentorId, onOrBefore) =>
      supervision
        .filter(
          ({ type, mentorIds, on }) =>
            type === 'individual' && mentorIds.includes(mentorId) && on <= onOrBefore,
        )
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
  };
}
