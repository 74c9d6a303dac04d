import type { Saved } from '@shared/contract/common';
import type { ActionFields } from '@shared/contract/supervision-fields';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { actionById } from './actions.repo';
import { sessionById } from './sessions.repo';

/** An action agreed after the session was sealed. */
export function addAction(
  office: Office,
  fields: ActionFields & { supervisionId: number },
): Result<Saved> {
  if (!sessionById(office.read, fields.supervisionId)) {
    return fail('NOT_FOUND', 'This session is no longer there. Go back and look again.');
  }
  return write(office, (tx) => {
    const id = createRecord(tx, entities.supervisionAction, fields);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function changeAction(
  office: Office,
  { id, version, ...fields }: ActionFields & { id: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.supervisionAction, id, fields, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}

/** Ticks an action off with today's date, or opens it again. Ticking twice changes nothing. */
export function setActionDone(
  office: Office,
  { id, done }: { id: number; done: boolean },
): Result<Saved> {
  const before = actionById(office.read, id);
  const doneOn = done ? (before?.doneOn ?? office.clock.today()) : null;
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.supervisionAction, id, { doneOn });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
