import type { Office } from '@main/db/write';
import { lastUndoable, undoChange } from '@main/features/history/history.service';
import { addItem, setItemActive } from '@main/features/lists/lists.service';
import { inquire, nominate, updateCandidate } from '@main/features/recruitment/intake.service';
import { inquiryInput, nominationInput } from '@shared/contract/recruitment';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeParent, makePerson } from '../../factories/people';
import { makeCandidate, makeProfessional } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { record } from './support';

const someone = {
  personId: null,
  firstName: 'Maria',
  lastName: 'Reyes',
  phone: '(303) 555-0142',
  email: null,
  phoneOkVoicemail: false,
  phoneOkText: true,
  safeContactNote: 'Ask for Maria only.',
};
const inquiry = inquiryInput.parse({
  ...someone,
  source: 'job_posting',
  sourceDetail: ' Library board ',
  inquiryOn: '2026-11-01',
  nextStep: 'Call back',
  nextStepDue: '2026-11-04',
});
const people = (office: Office) =>
  office.client.prepare('select first_name as name, phone from person order by id').all();

test('an inquiry makes a person, a candidate and the first stage event in one change', () => {
  const office = testOffice();
  const { id, changeNo } = unwrap(inquire(office, inquiry));
  expect(record(office, id)).toMatchObject({
    name: 'Maria Reyes',
    stage: 'inquiry',
    since: '2026-11-01',
    source: 'job_posting',
    sourceDetail: 'Library board',
    phoneOkVoicemail: false,
    safeContactNote: 'Ask for Maria only.',
    nextStep: 'Call back',
    nextStepDue: '2026-11-04',
    overdue: false,
    missing: [],
    events: [{ stage: 'inquiry', enteredOn: '2026-11-01' }],
  });
  expect(lastUndoable(office, office.clock.now())).toEqual({ changeNo });
  unwrap(undoChange(office, changeNo));
  expect(people(office)).toEqual([]);
});

test('a nomination keeps who nominates, how they know the parent, and what they saw', () => {
  const office = testOffice();
  const nominatedById = makeProfessional(office, { name: 'Dana Wright' });
  const { id } = unwrap(
    nominate(
      office,
      nominationInput.parse({
        ...someone,
        nominatedById,
        nominationRelationship: 'Her caseworker for two years',
        nominationNote: 'Speaks up\nfor others',
        inquiryOn: '2026-11-02',
        nextStep: null,
        nextStepDue: null,
      }),
    ),
  );
  expect(record(office, id)).toMatchObject({
    source: 'caseworker_nomination',
    nominatedBy: { id: nominatedById, name: 'Dana Wright', detail: 'Caseworker, Human Services' },
    nominationRelationship: 'Her caseworker for two years',
    nominationNote: 'Speaks up\nfor others',
    missing: ['A next step'],
  });
});

test('a parent once served becomes a candidate without a second row', () => {
  const office = testOffice();
  const { personId } = makeParent(office);
  const { id, changeNo } = unwrap(inquire(office, { ...inquiry, personId }));
  expect(record(office, id).personId).toBe(personId);
  expect(people(office)).toEqual([{ name: 'Ana', phone: '(303) 555-0142' }]);
  unwrap(undoChange(office, changeNo));
  expect(people(office)).toEqual([{ name: 'Ana', phone: null }]);
});

test('what is on record about a known person is added to, never erased', () => {
  const office = testOffice();
  const personId = makePerson(office, {
    phone: '555 0100',
    email: 'ana@example.org',
    safeContactNote: 'Mornings',
  });
  const { id } = unwrap(
    inquire(office, { ...inquiry, personId, phone: null, email: null, safeContactNote: null }),
  );
  expect(record(office, id)).toMatchObject({
    phone: '555 0100',
    email: 'ana@example.org',
    safeContactNote: 'Mornings',
    phoneOkText: true,
  });
});

test('someone who is a candidate already is not made one twice', () => {
  const office = testOffice();
  const { personId } = makeCandidate(office, { closedOn: '2026-10-01', closedReason: 'moved' });
  expect(inquire(office, { ...inquiry, personId })).toMatchObject({
    ok: false,
    error: { code: 'RULE' },
  });
});

test.each([
  ['an unknown source', { source: 'billboard' }, 'source'],
  ['a day to come', { inquiryOn: '2026-11-03' }, 'inquiryOn'],
  ['a date without a step', { nextStep: null }, 'nextStep'],
])('%s is refused and leaves nobody behind', (_name, change, field) => {
  const office = testOffice();
  expect(inquire(office, { ...inquiry, ...change })).toMatchObject({
    ok: false,
    error: { code: 'VALIDATION', field },
  });
  expect(people(office)).toEqual([]);
});

test('a person who is not there is not found', () => {
  expect(inquire(testOffice(), { ...inquiry, personId: 5 })).toMatchObject({
    ok: false,
    error: { code: 'NOT_FOUND' },
  });
});

test('a nominator who is not there is refused', () => {
  const input = {
    ...inquiry,
    nominatedById: 5,
    nominationRelationship: null,
    nominationNote: null,
  };
  expect(nominate(testOffice(), input)).toMatchObject({
    ok: false,
    error: { field: 'nominatedById' },
  });
});

test('a source of the agency is taken; one retired since stays on old records', () => {
  const office = testOffice();
  unwrap(addItem(office, { list: 'candidate_source', label: 'Radio' }));
  const { id } = unwrap(inquire(office, { ...inquiry, source: 'radio' }));
  unwrap(setItemActive(office, { list: 'candidate_source', code: 'radio', active: false }));
  expect(inquire(office, { ...inquiry, source: 'radio' })).toMatchObject({ ok: false });
  const change = {
    id,
    version: 1,
    source: 'radio',
    sourceDetail: 'KUNC',
    nominatedById: null,
    nominationRelationship: null,
    nominationNote: null,
    inquiryOn: '2026-11-01',
  };
  unwrap(updateCandidate(office, change));
  expect(record(office, id)).toMatchObject({ source: 'radio', sourceDetail: 'KUNC' });
});

test('the first event moves with the day of the inquiry, and back with undo', () => {
  const office = testOffice();
  const { id } = unwrap(inquire(office, inquiry));
  const { changeNo } = unwrap(
    updateCandidate(office, {
      id,
      version: 1,
      source: 'court',
      sourceDetail: null,
      nominatedById: null,
      nominationRelationship: null,
      nominationNote: null,
      inquiryOn: '2026-10-12',
    }),
  );
  expect(record(office, id)).toMatchObject({ inquiryOn: '2026-10-12', since: '2026-10-12' });
  unwrap(undoChange(office, changeNo));
  expect(record(office, id)).toMatchObject({ inquiryOn: '2026-11-01', since: '2026-11-01' });
});
