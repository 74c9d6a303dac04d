import type { makeupFields } from '@shared/contract/training-parts';
import { makeupMethod } from '@shared/domain/lists/training';
import { plural } from '@shared/parse/format';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { findMakeup, findSession, makeupsOn, marksAt } from './records.repo';

type Fields = z.output<typeof makeupFields>;
type At = { id: number; version: number };

const gone = () => fail('NOT_FOUND', 'This make-up is not there any more. Go back to the cohort.');

function checkFields(tx: WriteTx, fields: Fields, methodBefore?: string) {
  if (fields.on > tx.today)
    return fail(
      'VALIDATION',
      'Record a make-up once it is done: the date cannot be in the future.',
      {
        field: 'on',
      },
    );
  // A method that was retired since stays on the make-ups that have it.
  if (fields.method === methodBefore) return undefined;
  return checkCodes(tx.db, [['method', makeupMethod, fields.method]]);
}

/** Credit counts only for someone marked, other than "not expected", at a session that was held. */
function checkCountable(tx: WriteTx, sessionId: number, enrollmentIds: readonly number[]) {
  const session = findSession(tx.db, sessionId);
  if (!session)
    return fail('NOT_FOUND', 'This session is not there any more. Go back to the cohort.');
  if (session.held !== 'held')
    return fail('RULE', 'Only a session that was held can be made up. Record first that it was.');
  const marked = marksAt(tx.db, sessionId, enrollmentIds).filter(
    ({ status }) => status !== 'not_expected',
  ).length;
  if (marked === enrollmentIds.length) return undefined;
  const without = plural(enrollmentIds.length - marked, 'person', 'people');
  return fail(
    'RULE',
    `Mark the session first: ${without} you chose had no mark, or “not expected”.`,
    { field: 'enrollmentIds' },
  );
}

const alreadyThere = () =>
  fail(
    'VALIDATION',
    'A make-up of this session on this day is recorded already. Change that one.',
    {
      field: 'on',
    },
  );

/** Records the same make-up for one or several people. */
export function addMakeups(
  office: Office,
  input: Fields & { sessionId: number; enrollmentIds: readonly number[] },
): Result<{ ids: number[]; changeNo: number }> {
  const { sessionId, enrollmentIds: given, ...fields } = input;
  const enrollmentIds = [...new Set(given)];
  return write(office, (tx) => {
    const wrong = checkFields(tx, fields) ?? checkCountable(tx, sessionId, enrollmentIds);
    if (wrong) return wrong;
    if (makeupsOn(tx.db, sessionId, enrollmentIds, fields.on).length > 0) return alreadyThere();
    const ids = enrollmentIds.map((enrollmentId) =>
      createRecord(tx, entities.makeup, { sessionId, enrollmentId, ...fields }),
    );
    return ok({ ids, changeNo: tx.changeNo });
  });
}

export function updateMakeup(office: Office, { id, version, ...fields }: Fields & At) {
  return write(office, (tx) => {
    const before = findMakeup(tx.db, id);
    if (!before) return gone();
    const wrong = checkFields(tx, fields, before.method);
    if (wrong) return wrong;
    const others = makeupsOn(tx.db, before.sessionId, [before.enrollmentId], fields.on);
    if (others.some((other) => other.id !== id)) return alreadyThere();
    const changed = updateRecord(tx, entities.makeup, id, fields, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeMakeup(office: Office, { id, version }: At) {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.makeup, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
