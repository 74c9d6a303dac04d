import type { Saved } from '@shared/contract/common';
import type { OutreachFields, OutreachRow } from '@shared/contract/recruitment-sources';
import { outreachKind } from '@shared/domain/lists/screening';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { checkPastDay } from './checks-on-input';
import {
  broughtBy,
  countOutreach,
  findOutreach,
  listOutreach,
  outreachById,
  type OutreachSort,
} from './outreach.repo';

const gone = () => fail('NOT_FOUND', 'This event is not in the program any more.');

export function outreachList(
  db: ReadDb,
  query: { sort: { by: OutreachSort; descending: boolean }; offset: number; limit: number },
): { total: number; rows: OutreachRow[] } {
  return { total: countOutreach(db), rows: listOutreach(db, { ...query, ...query.sort }) };
}

/** An event with the candidates it brought; at most 100 of them. */
export function outreachRecord(
  db: ReadDb,
  id: number,
): Result<OutreachRow & { people: ReturnType<typeof broughtBy> }> {
  const found = outreachById(db, id);
  return found ? ok({ ...found, people: broughtBy(db, id, 100) }) : gone();
}

export const outreachOptions = (db: ReadDb, text: string) => findOutreach(db, text.trim(), 20);

function check(office: Office, fields: OutreachFields, kindBefore: string | null) {
  return (
    checkPastDay('on', fields.on, office.clock.today()) ??
    checkCodes(office.read, [
      ['kind', outreachKind, fields.kind === kindBefore ? null : fields.kind],
    ])
  );
}

export function addOutreach(office: Office, fields: OutreachFields): Result<Saved> {
  const problem = check(office, fields, null);
  if (problem) return problem;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.outreachEvent, fields);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateOutreach(
  office: Office,
  { id, version, ...fields }: OutreachFields & { id: number; version: number },
): Result<Saved> {
  const found = outreachById(office.read, id);
  if (!found) return gone();
  const problem = check(office, fields, found.kind);
  if (problem) return problem;
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.outreachEvent, id, fields, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}

/** Sets an event aside that was entered by mistake; candidates keep that it brought them. */
export function removeOutreach(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.outreachEvent, id, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
