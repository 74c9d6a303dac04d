import type { RenewalRow } from '@shared/contract/screening-file';
import { addDays, type LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { countRenewals, renewalLines } from './renewals.repo';

/** Days that something may have lapsed to be asked about still. */
const lookBackDays = 730;

/** What runs out within some days, and what has: the soonest first. */
export function renewalList(
  db: ReadDb,
  { within, offset, limit }: { within: number; offset: number; limit: number },
  today: LocalDate,
): { total: number; rows: RenewalRow[] } {
  const period = { today, from: addDays(today, -lookBackDays), to: addDays(today, within) };
  const rows = renewalLines(db, period, { offset, limit });
  return {
    total: countRenewals(db, period),
    rows: rows.map(({ isMentor, ...row }) => ({
      ...row,
      role: isMentor ? 'mentor' : 'candidate',
      lapsed: row.validUntil < today,
    })),
  };
}
