import type { NewRequest } from '@shared/contract/families-request-commands';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord } from '../../db/record-store';
import type { WriteTx } from '../../db/write';
import { insertPerson, patchPerson } from '../people/people.service';
import { getPerson } from '../people/people.repo';
import { familyByNumber, getFamily, parentOfPerson } from './families.repo';

type Given = Pick<
  NewRequest,
  'who' | 'personId' | 'firstName' | 'lastName' | 'phone' | 'language' | 'safeContactNote'
>;

const ask = (field: string, message: string) => fail('VALIDATION', message, { field });

/** The person who is meant: the known one, or a new one written down with what the form says. */
export function resolvePerson(tx: WriteTx, db: ReadDb, given: Given): Result<number> {
  const { personId, safeContactNote, language } = given;
  if (given.who === 'new') {
    return ok(
      insertPerson(tx, {
        firstName: given.firstName ?? '',
        lastName: given.lastName ?? '',
        preferredName: null,
        pronouns: null,
        gender: null,
        languages: language === null ? [] : [language],
        region: null,
        phone: given.phone,
        email: null,
        phoneOkVoicemail: null,
        phoneOkText: null,
        safeContactNote,
      }),
    );
  }
  const found = personId === null ? undefined : getPerson(db, personId, tx.today);
  if (!found) return ask('personId', 'Choose the parent.');
  if (safeContactNote !== null) {
    const noted = patchPerson(tx, db, found.person.id, { safeContactNote });
    if (!noted.ok) return noted;
  }
  return ok(found.person.id);
}

type NewFamily = Pick<
  NewRequest,
  'family' | 'familyId' | 'familyNumber' | 'region' | 'caseType' | 'children'
>;

/** The family that is meant: the one that is there, or a new one (complete: `missingOf`) opened on `openedOn`. */
function resolveFamily(
  tx: WriteTx,
  db: ReadDb,
  given: NewFamily,
  openedOn: string,
): Result<number> {
  if (given.family === 'existing') {
    const found = given.familyId === null ? undefined : getFamily(db, given.familyId);
    return found ? ok(found.id) : ask('familyId', 'Choose the family.');
  }
  const { region, caseType } = given;
  const key = given.familyNumber ?? '';
  const children = given.children ?? 0;
  if (familyByNumber(db, key)) return numberTaken('familyNumber');
  return ok(createRecord(tx, entities.family, { key, region, caseType, children, openedOn }));
}

export const numberTaken = (field: string) =>
  ask(field, 'Another family has this number. Choose that family, or enter another number.');

/** What a parent who is new to the program must have, all of it at once. */
function missingOf(given: NewFamily & Pick<NewRequest, 'role'>): Record<string, string> {
  const { role, family, familyId, familyNumber, children } = given;
  const isNew = family === 'new';
  return {
    ...(role === null && { role: 'Choose the role in the family.' }),
    ...(!isNew && familyId === null && { familyId: 'Choose the family.' }),
    ...(isNew && familyNumber === null && { familyNumber: 'Enter a family number.' }),
    ...(isNew && children === null && { children: 'Enter how many children there are.' }),
  };
}

/** The parent a request is for, with person and family where those are new. */
export function resolveParent(
  tx: WriteTx,
  db: ReadDb,
  given: Given & NewFamily & Pick<NewRequest, 'role' | 'receivedOn'>,
): Result<{ parentId: number; familyId: number }> {
  const person = resolvePerson(tx, db, given);
  if (!person.ok) return person;
  const already = parentOfPerson(db, person.value)?.parent;
  if (already) return ok({ parentId: already.id, familyId: already.familyId });
  const missing = missingOf(given);
  const [first] = Object.values(missing);
  const { role } = given;
  if (first !== undefined || role === null)
    return fail('VALIDATION', first ?? 'Choose the role.', { fields: missing });
  const family = resolveFamily(tx, db, given, given.receivedOn);
  if (!family.ok) return family;
  const parentId = createRecord(tx, entities.parent, {
    personId: person.value,
    familyId: family.value,
    role,
    enrolledOn: given.receivedOn,
  });
  return ok({ parentId, familyId: family.value });
}
