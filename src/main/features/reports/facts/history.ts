import { sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { FactHistory } from '@shared/domain/report/facts';
import type { ReadDb } from '../../../db/handles';

type Found = { on: LocalDate } | undefined;

const dateOf = (found: Found): LocalDate | null => found?.on ?? null;

/**
 * Questions about the time before the window, each answered by one index look-up that stops at the
 * first row, so that a long history costs no more than a short one.
 */
export function factHistory(db: ReadDb): FactHistory {
  const firstReached = (parentId: number, from: LocalDate) =>
    dateOf(
      db.get<Found>(
        sql`select l.on_date as "on" from contact_parent l join contact c on c.id = l.contact_id
            where l.parent_id = ${parentId} and l.result = 'reached' and l.on_date >= ${from}
              and c.archived_at is null order by l.on_date limit 1`,
      ),
    );
  return {
    firstReachedOn: (parentId) => firstReached(parentId, ''),
    firstReachedFrom: firstReached,
    earliestReferralOn: (parentId) =>
      dateOf(
        db.get<Found>(
          sql`select received_on as "on" from referral
              where parent_id = ${parentId} and archived_at is null order by received_on limit 1`,
        ),
      ),
    lastIndividualSupervisionOn: (mentorId, onOrBefore) =>
      dateOf(
        db.get<Found>(
          sql`select l.on_date as "on" from supervision_mentor l join supervision s on s.id = l.supervision_id
              where l.mentor_id = ${mentorId} and l.type = 'individual' and l.on_date <= ${onOrBefore}
                and s.archived_at is null order by l.on_date desc limit 1`,
        ),
      ),
  };
}
