import type { Saved } from '@shared/contract/common';
import type { CheckFields, CheckView } from '@shared/contract/screening-file';
import { checkType } from '@shared/domain/lists/people';
import { latestChecks } from '@shared/domain/screening/gates';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { candidateOfPerson } from '../recruitment/recruitment.repo';
import { refreshCheck } from './check-refresh';
import { checkById, storedCheck, storedChecks } from './eligibility.repo';
import { gone, needed, notBefore, notLater, type Problem } from './input-checks';
import { checkOpened } from './opening.service';
import { personById } from './person.repo';

/** A person's background checks, the newest first. Restricted: only after they were opened. */
export function checkViews(
  office: Pick<Office, 'read' | 'clock'>,
  { personId, opened }: { personId: number; opened: number },
): Result<CheckView[]> {
  const open = checkOpened(office, { personId, part: 'checks', opened });
  if (!open.ok) return open;
  const rows = storedChecks(office.read, personId);
  const latest = new Set(latestChecks(rows).map(({ id }) => id));
  return ok(
    rows.toReversed().map((row) => ({
      ...row,
      outcome: row.outcome as CheckView['outcome'],
      replaced: !latest.has(row.id),
    })),
  );
}

function checkInput(
  office: Office,
  given: CheckFields & { personId: number; checkId: number | null },
  typeBefore: string | null,
): Problem {
  const today = office.clock.today();
  const { type, requestedOn, receivedOn, outcome, adjudicatedOn, validUntil } = given;
  const answered = outcome !== 'pending' && outcome !== 'cancelled';
  const twice = storedChecks(office.read, given.personId).some(
    (other) =>
      other.id !== given.checkId && other.type === type && other.requestedOn === requestedOn,
  );
  return (
    checkCodes(office.read, [['type', checkType, type === typeBefore ? null : type]]) ??
    notLater('requestedOn', requestedOn, today) ??
    notLater('receivedOn', receivedOn, today) ??
    notBefore('receivedOn', receivedOn, requestedOn, 'the day it was asked for') ??
    needed('receivedOn', answered && receivedOn === null, 'Enter the day the answer came.') ??
    notLater('adjudicatedOn', adjudicatedOn, today) ??
    notBefore('adjudicatedOn', adjudicatedOn, receivedOn, 'the day the answer came') ??
    notBefore('validUntil', validUntil, requestedOn, 'the day it was asked for') ??
    needed('requestedOn', twice, 'This check is recorded for that day already.')
  );
}

/** A rule may rest on the checks: a recorded check of eligibility follows. */
function follow(office: Office, tx: WriteTx, personId: number): void {
  const candidate = candidateOfPerson(office.read, personId);
  if (candidate && storedCheck(office.read, candidate.id)) {
    refreshCheck(office, tx, candidate.id, { onlyIfDifferent: true });
  }
}

/** Records a check: kind, days and outcome. There is nowhere to write what was found. */
export function saveCheck(
  office: Office,
  input: CheckFields & { personId: number; checkId: number | null; version: number | null },
): Result<Saved> {
  const { checkId, version, personId, ...fields } = input;
  if (!personById(office.read, personId)) {
    return fail('NOT_FOUND', 'This person is not in the program any more.');
  }
  const before = checkId === null ? undefined : checkById(office.read, checkId);
  if (checkId !== null && before?.personId !== personId) return gone();
  const problem = checkInput(office, input, before?.type ?? null);
  if (problem) return problem;
  return write(office, (tx) => {
    let id = checkId ?? 0;
    if (before) {
      const result = updateRecord(tx, entities.backgroundCheck, before.id, fields, {
        version: version ?? -1,
      });
      if (!result.ok) return result;
    } else id = createRecord(tx, entities.backgroundCheck, { ...fields, personId });
    follow(office, tx, personId);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function removeCheck(
  office: Office,
  { checkId, version }: { checkId: number; version: number },
): Result<Saved> {
  const found = checkById(office.read, checkId);
  if (!found) return gone();
  return write(office, (tx) => {
    const result = deleteRecord(tx, entities.backgroundCheck, checkId, { version });
    if (!result.ok) return result;
    follow(office, tx, found.personId);
    return ok({ id: checkId, changeNo: tx.changeNo });
  });
}
