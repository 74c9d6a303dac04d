import type { Saved } from '@shared/contract/common';
import type { ContactRecord } from '@shared/contract/log';
import type { ContactFields } from '@shared/contract/log-fields';
import * as lists from '@shared/domain/lists/activity';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkLive, checkNewCodes, checkPeople, dropDraft, peopleBefore } from './entry.service';
import { contactsById } from './log.repo';
import { mentorsById, parentsById, whoIsOn } from './who.repo';

const form = 'contact';

export function contactRecord(db: ReadDb, id: number): Result<ContactRecord> {
  const row = contactsById(db, [id])[0];
  if (!row) return fail('NOT_FOUND', 'This contact is no longer there. Go back and look again.');
  if (row.archivedAt === null) {
    const mentors = whoIsOn(db, 'contactMentors', [id]).get(id) ?? [];
    const parents = whoIsOn(db, 'contactParents', [id]).get(id) ?? [];
    return ok({ ...row, mentors, parents });
  }
  const before = peopleBefore(db, 'contact', id);
  return ok({
    ...row,
    mentors: mentorsById(db, before.mentors),
    parents: parentsById(db, before.parents),
  });
}

function checkContact(
  db: ReadDb,
  fields: ContactFields,
  before?: { place: string | null; purposes: string[] },
) {
  return (
    checkNewCodes(db, [
      ['place', lists.place, fields.place, before?.place ?? null],
      ['purposes', lists.purpose, fields.purposes, before?.purposes ?? []],
    ]) ?? checkPeople(db, fields)
  );
}

/** Writes a contact; the draft it was typed in goes with it. A joint visit is one contact. */
export function addContact(
  office: Office,
  { draft, ...fields }: ContactFields & { draft: string | null },
): Result<Saved> {
  const refused = checkContact(office.read, fields);
  if (refused) return refused;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.contact, { ...fields, key: freshKey('K') });
    dropDraft(tx, form, draft);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateContact(
  office: Office,
  {
    id,
    version,
    draft,
    ...fields
  }: ContactFields & { id: number; version: number; draft: string | null },
): Result<Saved> {
  const before = contactsById(office.read, [id])[0];
  const live = checkLive(before);
  if (!live.ok) return live;
  const refused = checkContact(office.read, fields, before);
  if (refused) return refused;
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.contact, id, fields, { version });
    if (!result.ok) return result;
    dropDraft(tx, form, draft);
    return ok({ id, changeNo: tx.changeNo });
  });
}
