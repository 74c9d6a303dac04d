import type { moduleFields } from '@shared/contract/training-parts';
import { module as moduleList } from '@shared/domain/lists/people';
import { fail, ok } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { findModule, modulesOn, personExists } from './records.repo';

type Fields = z.output<typeof moduleFields>;
type At = { id: number; version: number };

function checkFields(tx: WriteTx, fields: Fields, of: { personId: number; id: number }) {
  const { completedOn, expiresOn } = fields;
  if (completedOn > tx.today)
    return fail('VALIDATION', 'The date cannot be in the future.', { field: 'completedOn' });
  if (expiresOn !== null && expiresOn <= completedOn)
    return fail('VALIDATION', 'It must be valid for longer than the day it was done.', {
      field: 'expiresOn',
    });
  const same = modulesOn(tx.db, of.personId, fields.module, completedOn);
  if (same.some(({ id }) => id !== of.id))
    return fail('VALIDATION', 'This training is recorded on this day already. Change that one.', {
      field: 'completedOn',
    });
  return undefined;
}

/** Records an add-on training that a person finished. */
export function recordModule(
  office: Office,
  { personId, ...fields }: Fields & { personId: number },
) {
  return write(office, (tx) => {
    if (!personExists(tx.db, personId))
      return fail('NOT_FOUND', 'This person is not in the program any more.');
    const wrong =
      checkCodes(tx.db, [['module', moduleList, fields.module]]) ??
      checkFields(tx, fields, { personId, id: 0 });
    if (wrong) return wrong;
    const id = createRecord(tx, entities.moduleCompletion, { personId, ...fields });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateModule(office: Office, { id, version, ...fields }: Fields & At) {
  return write(office, (tx) => {
    const before = findModule(tx.db, id);
    if (!before)
      return fail('NOT_FOUND', 'This add-on training is not there any more. Look again.');
    const known =
      fields.module === before.module
        ? undefined
        : checkCodes(tx.db, [['module', moduleList, fields.module]]);
    const wrong = known ?? checkFields(tx, fields, { personId: before.personId, id });
    if (wrong) return wrong;
    const changed = updateRecord(tx, entities.moduleCompletion, id, fields, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeModule(office: Office, { id, version }: At) {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.moduleCompletion, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
