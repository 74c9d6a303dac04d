import type { signoffFields } from '@shared/contract/training-signoffs';
import { competency, signoffMethod } from '@shared/domain/lists/training';
import { formatDay } from '@shared/parse/format-date';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { enrollmentsById, findSignoff } from './signoffs.repo';

type Fields = z.output<typeof signoffFields>;
type At = { id: number; version: number };
type Saved = { id: number; changeNo: number };

const goneSignoff = () => fail('NOT_FOUND', 'This sign-off is not there any more. Look again.');

/** Values that were retired since stay on the sign-offs that have them. */
function checkFields(
  tx: WriteTx,
  fields: Fields,
  of: { enrollmentIds: readonly number[]; competency?: string; method?: string },
) {
  const { on } = fields;
  if (on > tx.today)
    return fail('VALIDATION', 'The date cannot be in the future.', { field: 'on' });
  const enrollments = enrollmentsById(tx.db, of.enrollmentIds);
  if (enrollments.length < of.enrollmentIds.length)
    return fail('NOT_FOUND', 'Someone you chose is not in the cohort any more.', {
      field: 'enrollmentIds',
    });
  const late = enrollments.find(({ enrolledOn }) => on < enrolledOn);
  if (late)
    return fail('VALIDATION', `Enter a date on or after ${formatDay(late.enrolledOn)}.`, {
      field: 'on',
    });
  return checkCodes(tx.db, [
    ['competency', competency, fields.competency === of.competency ? null : fields.competency],
    ['method', signoffMethod, fields.method === of.method ? null : fields.method],
  ]);
}

/** Records that one or several people showed a competency, or did not yet. */
export function recordSignoffs(
  office: Office,
  { enrollmentIds: given, ...fields }: Fields & { enrollmentIds: readonly number[] },
): Result<{ ids: number[]; changeNo: number }> {
  const enrollmentIds = [...new Set(given)];
  return write(office, (tx) => {
    const wrong = checkFields(tx, fields, { enrollmentIds });
    if (wrong) return wrong;
    const ids = enrollmentIds.map((enrollmentId) =>
      createRecord(tx, entities.signoff, { enrollmentId, ...fields }),
    );
    return ok({ ids, changeNo: tx.changeNo });
  });
}

export function updateSignoff(
  office: Office,
  { id, version, ...fields }: Fields & At,
): Result<Saved> {
  return write(office, (tx) => {
    const before = findSignoff(tx.db, id);
    if (!before) return goneSignoff();
    const { enrollmentId, competency: code, method } = before;
    const wrong = checkFields(tx, fields, {
      enrollmentIds: [enrollmentId],
      competency: code,
      method,
    });
    if (wrong) return wrong;
    const changed = updateRecord(tx, entities.signoff, id, fields, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeSignoff(office: Office, { id, version }: At): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.signoff, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
