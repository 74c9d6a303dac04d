import type { families } from '@shared/contract/families';
import { caseType, eventKind, need } from '@shared/domain/lists/families';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { freshKey } from '../../db/keys';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { changedCodes } from './changed-codes';
import { familyByNumber, getEvent, getFamily, getLink, parentOfPerson } from './families.repo';
import { familyGone } from './families.service';
import { numberTaken, resolvePerson } from './new-parent.service';

type Input<M extends keyof typeof families> = z.output<(typeof families)[M]['input']>;
type Saved = Result<{ id: number; changeNo: number }>;

export function createFamily(
  office: Office,
  { number: key, ...facts }: Input<'createFamily'>,
): Saved {
  const unknown = checkCodes(office.read, [['caseType', caseType, facts.caseType]]);
  if (unknown) return unknown;
  return write(office, (tx) => {
    if (familyByNumber(office.read, key)) return numberTaken('number');
    const id = createRecord(tx, entities.family, { key, ...facts });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateFamily(
  office: Office,
  { id, version, number: key, ...facts }: Input<'updateFamily'>,
): Saved {
  const before = getFamily(office.read, id);
  if (!before) return familyGone();
  const unknown = checkCodes(
    office.read,
    changedCodes([['caseType', caseType, facts.caseType, before.caseType]]),
  );
  if (unknown) return unknown;
  return write(office, (tx) => {
    if (key !== before.key && familyByNumber(office.read, key)) return numberTaken('number');
    const changed = updateRecord(tx, entities.family, id, { key, ...facts }, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function addParent(office: Office, input: Input<'addParent'>): Saved {
  const { familyId, role, enrolledOn, exitedOn, ...who } = input;
  return write(office, (tx) => {
    if (!getFamily(office.read, familyId)) return familyGone();
    const person = resolvePerson(tx, office.read, { ...who, language: null });
    if (!person.ok) return person;
    const already = parentOfPerson(office.read, person.value);
    if (already) {
      const where =
        already.parent.familyId === familyId ? 'this family' : `family ${already.familyNumber}`;
      return fail('VALIDATION', `This person is already a parent in ${where}.`, {
        field: 'personId',
      });
    }
    const values = { personId: person.value, familyId, role, enrolledOn, exitedOn };
    const id = createRecord(tx, entities.parent, values);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateParent(
  office: Office,
  { id, version, ...facts }: Input<'updateParent'>,
): Saved {
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.parent, id, facts, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function addEvent(office: Office, { parentIds, ...facts }: Input<'addEvent'>): Saved {
  const unknown = checkCodes(office.read, [['kind', eventKind, facts.kind]]);
  if (unknown) return unknown;
  return write(office, (tx) => {
    const values = { key: freshKey('E'), ...facts, parents: parentIds };
    const id = createRecord(tx, entities.caseEvent, values);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateEvent(
  office: Office,
  { id, version, parentIds, ...facts }: Input<'updateEvent'>,
): Saved {
  const before = getEvent(office.read, id);
  if (!before) return fail('NOT_FOUND', 'This date is not in the program any more.');
  const unknown = checkCodes(
    office.read,
    changedCodes([['kind', eventKind, facts.kind, before.kind]]),
  );
  if (unknown) return unknown;
  return write(office, (tx) => {
    const patch = { ...facts, parents: parentIds };
    const changed = updateRecord(tx, entities.caseEvent, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeEvent(office: Office, { id, version }: Input<'removeEvent'>): Saved {
  return write(office, (tx) => {
    const gone = archiveRecord(tx, entities.caseEvent, id, { version });
    return gone.ok ? ok({ id, changeNo: tx.changeNo }) : gone;
  });
}

export function addLink(office: Office, facts: Input<'addLink'>): Saved {
  const unknown = checkCodes(office.read, [['need', need, facts.need]]);
  if (unknown) return unknown;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.serviceLink, { key: freshKey('L'), ...facts });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateLink(office: Office, { id, version, ...facts }: Input<'updateLink'>): Saved {
  const before = getLink(office.read, id);
  if (!before) return fail('NOT_FOUND', 'This need is not in the program any more.');
  const unknown = checkCodes(office.read, changedCodes([['need', need, facts.need, before.need]]));
  if (unknown) return unknown;
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.serviceLink, id, facts, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeLink(office: Office, { id, version }: Input<'removeLink'>): Saved {
  return write(office, (tx) => {
    const gone = archiveRecord(tx, entities.serviceLink, id, { version });
    return gone.ok ? ok({ id, changeNo: tx.changeNo }) : gone;
  });
}
