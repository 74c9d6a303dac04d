import type { Saved } from '@shared/contract/common';
import type { ConcernRow } from '@shared/contract/supervision';
import type { ConcernFields } from '@shared/contract/supervision-fields';
import type { Clock } from '@shared/dates';
import { incidentKind } from '@shared/domain/lists/activity';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkLive, checkNewCodes, checkPeople } from '../log/entry.service';
import { whoIsOn } from '../log/who.repo';
import { concernById, countConcerns, listConcerns, openingOf } from './concerns.repo';

/** How long the list stays open after it was opened on purpose. */
const openForMs = 30 * 60_000;

/** Writes down that somebody opens the concerns. @returns what lets them read the list for a while */
export function openConcerns(office: Office): Result<{ opened: number }> {
  return write(office, (tx) => {
    tx.audit({ action: 'view', entity: 'incident' });
    return ok({ opened: tx.changeNo });
  });
}

export function concernList(
  { read, clock }: { read: ReadDb; clock: Clock },
  {
    opened,
    onlyOpen,
    offset,
    limit,
  }: {
    opened: number;
    onlyOpen: boolean;
    offset: number;
    limit: number;
  },
): Result<{ total: number; rows: ConcernRow[] }> {
  const opening = openingOf(read, opened);
  if (!opening || Date.parse(clock.now()) - Date.parse(opening.at) > openForMs) {
    return fail('RULE', 'Open the concerns again to see them. Each opening is kept in history.');
  }
  const rows = listConcerns(read, { onlyOpen, offset, limit });
  const mentors = whoIsOn(
    read,
    'incidentMentors',
    rows.map(({ id }) => id),
  );
  return ok({
    total: countConcerns(read, onlyOpen),
    rows: rows.map((row) => ({ ...row, mentors: mentors.get(row.id) ?? [] })),
  });
}

function checkConcern(db: ReadDb, fields: ConcernFields, kindBefore: string | null) {
  return (
    checkNewCodes(db, [['kind', incidentKind, fields.kind, kindBefore]]) ?? checkPeople(db, fields)
  );
}

export function addConcern(office: Office, fields: ConcernFields): Result<Saved> {
  const refused = checkConcern(office.read, fields, null);
  if (refused) return refused;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.incident, { ...fields, key: freshKey('I') });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateConcern(
  office: Office,
  { id, version, ...fields }: ConcernFields & { id: number; version: number },
): Result<Saved> {
  const before = concernById(office.read, id);
  const live = checkLive(before);
  if (!live.ok) return live;
  const refused = checkConcern(office.read, fields, before?.kind ?? null);
  if (refused) return refused;
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.incident, id, fields, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
