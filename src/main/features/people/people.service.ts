import type { Option } from '@shared/contract/common';
import type { PersonFields, PersonRecord, PersonRole, PersonRow } from '@shared/contract/people';
import type { LocalDate } from '@shared/dates';
import { mentorStatus as mentorStatuses } from '@shared/domain/lists/people';
import { labelOf } from '@shared/domain/lists/define';
import { fold, phoneDigits, searchName } from '@shared/domain/people/search-name';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import {
  countPeople,
  findDuplicates,
  findPeople,
  getPerson,
  listPeople,
  peopleByIds,
} from './people.repo';

interface RoleFacts {
  candidateId: number | null;
  candidateClosedOn: string | null;
  mentorId: number | null;
  parentId: number | null;
  isTrainee: boolean;
}

/** The roles a person has had, in the order they are shown. */
export function rolesOf(facts: RoleFacts): PersonRole[] {
  const roles: PersonRole[] = [];
  if (facts.mentorId !== null) roles.push('mentor');
  if (facts.isTrainee) roles.push('trainee');
  if (facts.candidateId !== null && facts.mentorId === null && !facts.isTrainee)
    roles.push('candidate');
  if (facts.parentId !== null) roles.push('parent');
  return roles;
}

function statusWords(
  facts: RoleFacts & { mentorStatus: string | null; parentExitedOn: string | null },
) {
  if (facts.mentorId !== null) {
    return facts.mentorStatus === null
      ? 'No status'
      : labelOf(mentorStatuses.items, facts.mentorStatus);
  }
  if (facts.isTrainee) return 'In training';
  if (facts.candidateId !== null)
    return facts.candidateClosedOn ? 'Not moving forward' : 'In recruitment';
  if (facts.parentId !== null) return facts.parentExitedOn ? 'Left' : 'Enrolled';
  return null;
}

const roleWords: Record<PersonRole, string> = {
  candidate: 'Candidate',
  trainee: 'In training',
  mentor: 'Parent partner',
  parent: 'Parent',
};

export interface PeopleQuery {
  search: string;
  role: PersonRole | null;
  sort: { by: 'name' | 'region'; descending: boolean };
  offset: number;
  limit: number;
}

export function peopleList(db: ReadDb, query: PeopleQuery, today: LocalDate) {
  const filter = { search: fold(query.search), role: query.role };
  const rows = listPeople(db, filter, { ...query.sort, ...query, today });
  return {
    total: countPeople(db, filter),
    rows: rows.map((row): PersonRow => ({
      id: row.id,
      name: row.name,
      preferredName: row.preferredName,
      roles: rolesOf(row),
      status: statusWords(row),
      region: row.region,
      languages: row.languages,
      lastContactOn: row.lastContactOn || null,
    })),
  };
}

export function personRecord(db: ReadDb, id: number, today: LocalDate): Result<PersonRecord> {
  const found = getPerson(db, id, today);
  if (!found) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const { person, ...facts } = found;
  const status = statusWords(facts);
  return ok({
    ...person,
    gender: person.gender as PersonRecord['gender'],
    roles: rolesOf(facts),
    candidateId: facts.candidateId,
    mentorId: facts.mentorId,
    parentId: facts.parentId,
    familyId: facts.familyId,
    facts: status ? [{ label: 'Status', value: status }] : [],
  });
}

function asOption(row: RoleFacts & { id: number; name: string; region: string | null }): Option {
  const words = rolesOf(row).map((role) => roleWords[role]);
  const detail = [...words, row.region].filter((part) => part !== null && part !== '').join(' · ');
  return { id: row.id, label: row.name, detail: detail || null };
}

export function findPersonOptions(db: ReadDb, text: string, role: PersonRole | null): Option[] {
  return findPeople(db, { search: fold(text), role }, 20).map(asOption);
}

/** People as pickers show them; at most 5,000 at once. */
export const personOptions = (db: ReadDb, ids: readonly number[]): Option[] =>
  peopleByIds(db, ids).map(asOption);

/** People who may be the same human as the one being typed. */
export function possibleDuplicates(
  db: ReadDb,
  given: { firstName: string; lastName: string; phone: string | null; email: string | null },
): Option[] {
  const name =
    given.lastName.trim() && given.firstName.trim()
      ? searchName(given.firstName, given.lastName, null)
      : '';
  const email = given.email?.trim() || null;
  return findDuplicates(db, { name, phoneDigits: phoneDigits(given.phone), email }, 8).map(
    asOption,
  );
}

/** What is stored beside the written fields, so that search and duplicate check need no scan. */
function derived(fields: Pick<PersonFields, 'firstName' | 'lastName' | 'preferredName' | 'phone'>) {
  return {
    searchName: searchName(fields.firstName, fields.lastName, fields.preferredName),
    phoneDigits: phoneDigits(fields.phone),
  };
}

/** Writes a new person inside a transaction; other features that meet a new person use it too. */
export function insertPerson(tx: WriteTx, fields: PersonFields): number {
  return createRecord(tx, entities.person, { ...fields, ...derived(fields), key: freshKey('P') });
}

export function createPerson(office: Office, fields: PersonFields) {
  return write(office, (tx) => {
    const id = insertPerson(tx, fields);
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Changes some fields of a person inside a transaction. */
export function patchPerson(
  tx: WriteTx,
  db: ReadDb,
  id: number,
  patch: Partial<PersonFields>,
  version?: number,
): Result<{ changed: boolean }> {
  const found = getPerson(db, id, tx.today);
  if (!found) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const next = { ...found.person, ...patch };
  return updateRecord(tx, entities.person, id, { ...patch, ...derived(next) }, { version });
}

export function updatePerson(
  office: Office,
  { id, version, ...patch }: Partial<PersonFields> & { id: number; version: number },
) {
  return write(office, (tx) => {
    const result = patchPerson(tx, office.read, id, patch, version);
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
