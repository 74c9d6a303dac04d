import {
  archiveProfessional,
  createProfessional,
  professionalList,
  professionalOptions,
  professionalRecord,
  updateProfessional,
} from '@main/features/professionals/professionals.service';
import { undoChange } from '@main/features/history/history.service';
import type { ProfessionalFields } from '@shared/contract/professionals';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCandidate, makeProfessional } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';

const fields: ProfessionalFields = {
  name: 'Renée O’Hara',
  title: 'Caseworker',
  organization: 'Human Services',
  phone: null,
  email: null,
};
const page = {
  search: '',
  sort: { by: 'name', descending: false },
  offset: 0,
  limit: 50,
} as const;

test('a professional is found without accents and told apart by title and organization', () => {
  const office = testOffice();
  createProfessional(office, fields);
  makeProfessional(office, { name: 'Bo Judge', title: 'Judge', organization: null });
  expect(professionalOptions(office.read, 'renee')).toMatchObject([
    { label: 'Renée O’Hara', detail: 'Caseworker, Human Services' },
  ]);
  expect(professionalOptions(office.read, '').map(({ detail }) => detail)).toEqual([
    'Judge',
    'Caseworker, Human Services',
  ]);
});

test('the record names the candidates they nominated, newest first', () => {
  const office = testOffice();
  const id = makeProfessional(office);
  const person = { firstName: 'Ana', lastName: 'Early' };
  makeCandidate(office, { nominatedById: id, events: [['inquiry', '2026-03-01']], person });
  makeCandidate(office, {
    nominatedById: id,
    events: [['inquiry', '2026-09-01']],
    person: { firstName: 'Bo', lastName: 'Late' },
  });
  makeCandidate(office);
  expect(unwrap(professionalRecord(office.read, id))).toMatchObject({
    nominations: 2,
    requests: 0,
    nominated: [
      { name: 'Bo Late', inquiryOn: '2026-09-01' },
      { name: 'Ana Early', inquiryOn: '2026-03-01' },
    ],
  });
});

test('a new name is found under the new one; an edit of an old state is refused', () => {
  const office = testOffice();
  const { id } = unwrap(createProfessional(office, fields));
  unwrap(updateProfessional(office, { id, version: 1, name: 'Renée Prescott' }));
  expect(professionalOptions(office.read, 'pres')).toHaveLength(1);
  expect(professionalOptions(office.read, 'hara')).toHaveLength(0);
  expect(updateProfessional(office, { id, version: 1, phone: '555' })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
});

test('one set aside leaves lists and pickers, keeps the record, and comes back with undo', () => {
  const office = testOffice();
  const { id } = unwrap(createProfessional(office, fields));
  const { changeNo } = unwrap(archiveProfessional(office, { id, version: 1 }));
  expect(professionalList(office.read, page).total).toBe(0);
  expect(professionalOptions(office.read, '')).toEqual([]);
  expect(unwrap(professionalRecord(office.read, id)).archived).toBe(true);
  unwrap(undoChange(office, changeNo));
  expect(professionalList(office.read, page)).toMatchObject({ total: 1, rows: [{ id }] });
});

test('the list pages and sorts both ways', () => {
  const office = testOffice();
  makeProfessional(office, { name: 'Ana', organization: 'Zeta' });
  makeProfessional(office, { name: 'Bo', organization: 'Alpha' });
  const names = (change: Partial<Parameters<typeof professionalList>[1]>) =>
    professionalList(office.read, { ...page, ...change }).rows.map(({ name }) => name);
  expect(names({})).toEqual(['Ana', 'Bo']);
  expect(names({ sort: { by: 'name', descending: true } })).toEqual(['Bo', 'Ana']);
  expect(names({ sort: { by: 'organization', descending: false } })).toEqual(['Bo', 'Ana']);
  expect(names({ limit: 1, offset: 1 })).toEqual(['Bo']);
});

test('who does not exist cannot be opened or changed', () => {
  const office = testOffice();
  expect(professionalRecord(office.read, 7)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(updateProfessional(office, { id: 7, version: 1, name: 'X' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});
