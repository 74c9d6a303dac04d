import type { CheckLine } from '@shared/contract/recruitment';
import { ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { type Office, write } from '../../db/write';
import { checksOf, getCandidate } from './recruitment.repo';
import { noCandidate } from './recruitment.service';

/** Shows a candidate's background checks, and writes to the history that they were shown. */
export function viewChecks(office: Office, id: number): Result<CheckLine[]> {
  const found = getCandidate(office.read, id, office.clock.today());
  if (!found) return noCandidate();
  return write(office, (tx) => {
    tx.audit({
      action: 'view',
      entity: entities.candidate.name,
      recordId: id,
      fields: { backgroundChecks: [null, 'shown'] },
    });
    return ok(checksOf(office.read, found.personId));
  });
}
