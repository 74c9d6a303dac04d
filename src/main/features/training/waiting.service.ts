import type { LocalDate } from '@shared/dates';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { cohortEnrollments, findCohort } from './cohorts.repo';
import { personExists } from './records.repo';
import { waitingOf } from './waiting.repo';

interface Input {
  cohortId: number;
  personIds: readonly number[];
  addedOn: LocalDate;
  note: string | null;
}

const notInProgram = () =>
  fail('NOT_FOUND', 'Someone you chose is not in the program any more.', { field: 'personIds' });

/** Puts people on the waiting list of a cohort; nobody twice, and nobody who is in it. */
export function addWaiting(
  office: Office,
  input: Input,
): Result<{ ids: number[]; changeNo: number }> {
  const { cohortId, addedOn, note } = input;
  const personIds = [...new Set(input.personIds)];
  return write(office, (tx) => {
    const found = findCohort(tx.db, cohortId);
    if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
    if (found.cohort.status === 'finished' || found.cohort.status === 'cancelled')
      return fail('RULE', 'This cohort is over. Choose another one to wait for.');
    if (addedOn > tx.today)
      return fail('VALIDATION', 'The date cannot be in the future.', { field: 'addedOn' });
    if (!personIds.every((id) => personExists(tx.db, id))) return notInProgram();
    const there = new Set(cohortEnrollments(tx.db, cohortId).map(({ personId }) => personId));
    if (personIds.some((id) => there.has(id)))
      return fail('VALIDATION', 'Someone you chose is in this cohort already.', {
        field: 'personIds',
      });
    if (waitingOf(tx.db, cohortId, personIds).length > 0)
      return fail('VALIDATION', 'Someone you chose is on the waiting list already.', {
        field: 'personIds',
      });
    const ids = personIds.map((personId) =>
      createRecord(tx, entities.cohortWaiting, { cohortId, personId, addedOn, note }),
    );
    return ok({ ids, changeNo: tx.changeNo });
  });
}

export function removeWaiting(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.cohortWaiting, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
