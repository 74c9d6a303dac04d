import type { CohortRow } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import type { Outcome } from '@shared/domain/training/forecast';
import { unwrap } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { countCohorts, listCohorts, nextSession } from './cohorts.repo';
import { cohortSheet, forecasts, statusOn } from './sheet.service';

const needAttention: ReadonlySet<Outcome> = new Set(['at_risk', 'needs_makeups', 'cannot_finish']);

/** How many trainees of a running cohort need someone to act. Reads only that cohort's rows. */
function attention(db: ReadDb, cohortId: number, today: LocalDate): number {
  const sheet = unwrap(cohortSheet(db, cohortId, today));
  const all = forecasts(sheet, today);
  return sheet.trainees.filter(
    ({ status, enrollmentId }) =>
      status === 'active' && needAttention.has(all.get(enrollmentId)?.outcome ?? 'ready'),
  ).length;
}

export function cohortList(
  db: ReadDb,
  page: { offset: number; limit: number },
  today: LocalDate,
): { total: number; rows: CohortRow[] } {
  const rows = listCohorts(db, { ...page, today }).map((row): CohortRow => {
    const status = statusOn(row, today);
    const over = status === 'finished' || status === 'cancelled';
    return {
      ...row,
      status,
      unrecorded: over ? 0 : row.unrecorded,
      nextSession: over ? null : (nextSession(db, row.id, today) ?? null),
      attention: status === 'running' ? attention(db, row.id, today) : null,
    };
  });
  return { total: countCohorts(db), rows };
}
