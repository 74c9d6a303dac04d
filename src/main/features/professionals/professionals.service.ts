import type { Option, Saved } from '@shared/contract/common';
import type {
  ProfessionalFields,
  ProfessionalRecord,
  ProfessionalRow,
} from '@shared/contract/professionals';
import { fold } from '@shared/domain/people/search-name';
import { titleWords } from '@shared/domain/recruitment/title-words';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import {
  countProfessionals,
  findProfessionals,
  getProfessional,
  listProfessionals,
  nominatedBy,
} from './professionals.repo';

const gone = () => fail('NOT_FOUND', 'This professional is not in the program any more.');

export interface ProfessionalsQuery {
  search: string;
  sort: { by: 'name' | 'organization'; descending: boolean };
  offset: number;
  limit: number;
}

export function professionalList(
  db: ReadDb,
  query: ProfessionalsQuery,
): { total: number; rows: ProfessionalRow[] } {
  const search = fold(query.search);
  return {
    total: countProfessionals(db, search),
    rows: listProfessionals(db, search, { ...query, ...query.sort }),
  };
}

export function professionalRecord(db: ReadDb, id: number): Result<ProfessionalRecord> {
  const found = getProfessional(db, id);
  if (!found) return gone();
  const { archivedAt, ...record } = found;
  return ok({ ...record, archived: archivedAt !== null, nominated: nominatedBy(db, id, 50) });
}

/** 'Caseworker, Department of Human Services': what tells two of the same name apart. */
export function professionalDetail(row: {
  title: string | null;
  organization: string | null;
}): string | null {
  return [titleWords(row.title), row.organization].filter((part) => part).join(', ') || null;
}

export function professionalOptions(db: ReadDb, text: string): Option[] {
  return findProfessionals(db, fold(text), 20).map((row) => ({
    id: row.id,
    label: row.name,
    detail: professionalDetail(row),
  }));
}

export function createProfessional(office: Office, fields: ProfessionalFields): Result<Saved> {
  return write(office, (tx) => {
    const id = createRecord(tx, entities.professional, {
      ...fields,
      key: freshKey('W'),
      searchName: fold(fields.name),
    });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateProfessional(
  office: Office,
  { id, version, ...patch }: Partial<ProfessionalFields> & { id: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const searchName = patch.name === undefined ? {} : { searchName: fold(patch.name) };
    const result = updateRecord(
      tx,
      entities.professional,
      id,
      { ...patch, ...searchName },
      { version },
    );
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}

export function archiveProfessional(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.professional, id, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
