import type { CandidatesQuery } from '@main/features/recruitment/recruitment.service';
import { candidateRecord } from '@main/features/recruitment/recruitment.service';
import { moveCandidate } from '@main/features/recruitment/move.service';
import type { Office } from '@main/db/write';
import type { Stage } from '@shared/domain/lists/people';
import { unwrap } from '@shared/errors';

/** A list query that leaves nobody out. */
export const everyone: CandidatesQuery = {
  search: '',
  state: 'all',
  stages: [],
  sources: [],
  overdueOnly: false,
  sort: { by: 'name', descending: false },
  offset: 0,
  limit: 50,
};

export const record = (office: Office, id: number) =>
  unwrap(candidateRecord(office.read, id, office.clock.today()));

/** Moves a candidate from where they are, as the screen would ask for it. */
export function move(
  office: Office,
  id: number,
  to: Stage,
  more: Partial<Parameters<typeof moveCandidate>[1]> = {},
) {
  const { version, stage } = record(office, id);
  return moveCandidate(office, {
    id,
    version,
    from: stage,
    to,
    on: null,
    note: null,
    cohortId: null,
    activation: null,
    ...more,
  });
}
