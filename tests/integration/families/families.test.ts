import {
  addEvent,
  addLink,
  addParent,
  createFamily,
  removeEvent,
  removeLink,
  updateEvent,
  updateFamily,
  updateLink,
  updateParent,
} from '@main/features/families/family-writes.service';
import {
  familyList,
  familyRecord,
  findFamilyOptions,
  findParentOptions,
  freshFamilyNumber,
} from '@main/features/families/families.service';
import { eventRecord, linkRecord } from '@main/features/families/family-parts.service';
import { familyRegions, requestedLanguages } from '@main/features/families/distinct.repo';
import { undoChange } from '@main/features/history/history.service';
import { families } from '@shared/contract/families';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMatchOf, makeNewRequest, makeRequest } from '../../factories/families';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const facts = {
  number: 'F-1',
  region: 'North',
  caseType: 'in_home',
  openedOn: '2026-10-01',
  closedOn: null,
  children: 2,
};
const record = (office: ReturnType<typeof testOffice>, id: number) =>
  unwrap(familyRecord(office.read, id, today));

test('a family is opened, corrected and closed; its number stays its own', () => {
  const office = testOffice();
  const { id } = unwrap(createFamily(office, facts));
  unwrap(createFamily(office, { ...facts, number: 'F-2' }));
  const change = { ...facts, id, version: 1, number: 'F-9', closedOn: '2026-10-30', children: 3 };
  expect(updateFamily(office, { ...change, number: 'F-2' })).toMatchObject({
    ok: false,
    error: { code: 'VALIDATION', field: 'number' },
  });
  unwrap(updateFamily(office, change));
  expect(record(office, id)).toMatchObject({ number: 'F-9', closedOn: '2026-10-30', children: 3 });
  expect(createFamily(office, { ...facts, number: 'F-3', caseType: 'nonsense' })).toMatchObject({
    error: { field: 'caseType' },
  });
  expect(familyRecord(office.read, 99, today)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

const newParent = {
  who: 'new',
  personId: null,
  firstName: 'Luis',
  lastName: 'Ortega',
  phone: '303 555 0100',
  safeContactNote: 'After 6 only.',
  role: 'father',
  enrolledOn: '2026-10-05',
  exitedOn: null,
} as const;

test('a day of closing or leaving before the beginning is refused at its field', () => {
  const family = families.createFamily.input.safeParse({ ...facts, closedOn: '2026-09-30' });
  expect(family.error?.issues.map(({ path }) => path)).toEqual([['closedOn']]);
  const nobody = families.addParent.input.safeParse({
    ...newParent,
    familyId: 1,
    firstName: null,
    enrolledOn: '2026-10-02',
    exitedOn: '2026-10-01',
  });
  expect(nobody.error?.issues.map(({ path }) => path.join('.')).toSorted()).toEqual([
    'exitedOn',
    'firstName',
  ]);
  const parent = families.updateParent.input.safeParse({
    id: 1,
    version: 1,
    role: 'mother',
    enrolledOn: '2026-10-02',
    exitedOn: '2026-10-01',
  });
  expect(parent.error?.issues.map(({ path }) => path)).toEqual([['exitedOn']]);
});

test('parents are added, changed, and leave; no one is a parent twice', () => {
  const office = testOffice();
  const { id: familyId } = unwrap(createFamily(office, facts));
  const { id } = unwrap(addParent(office, { ...newParent, familyId }));
  unwrap(
    updateParent(office, {
      id,
      version: 1,
      role: 'guardian',
      enrolledOn: '2026-10-06',
      exitedOn: '2026-10-31',
    }),
  );
  const [parent] = record(office, familyId).parents;
  expect(parent).toMatchObject({
    person: { name: 'Luis Ortega' },
    role: 'guardian',
    exitedOn: '2026-10-31',
    contact: { safeContactNote: 'After 6 only.', phone: '303 555 0100' },
    concreteHelp: null,
  });
  const again = { ...newParent, who: 'known' as const, personId: parent?.person.id ?? 0 };
  expect(addParent(office, { ...again, familyId })).toMatchObject({
    error: { field: 'personId', message: 'This person is already a parent in this family.' },
  });
  const other = makeParent(office).familyId;
  expect(addParent(office, { ...again, familyId: other })).toMatchObject({
    error: { message: 'This person is already a parent in family F-1.' },
  });
  const known = makePerson(office);
  expect(addParent(office, { ...newParent, who: 'known', personId: known, familyId }).ok).toBe(
    true,
  );
});

test('hearings and meetings: add, change, remove, bring back', () => {
  const office = testOffice();
  const { parentId, familyId } = makeParent(office);
  const other = makeParent(office, { familyId }).parentId;
  const event = {
    on: '2026-11-12',
    kind: 'review_hearing',
    parentIds: [other, parentId],
    place: 'Courtroom 4',
    mentorRequested: true,
    mentorAttended: null,
    parentAttended: null,
  };
  const { id } = unwrap(addEvent(office, event));
  unwrap(addEvent(office, { ...event, on: '2026-10-12', parentIds: [parentId] }));
  expect(record(office, familyId).events.map(({ on, parentIds }) => [on, parentIds])).toEqual([
    ['2026-11-12', [other, parentId]],
    ['2026-10-12', [parentId]],
  ]);
  const held = { ...event, id, version: 1, mentorAttended: true, parentAttended: 'yes' as const };
  unwrap(updateEvent(office, { ...held, parentIds: [parentId] }));
  expect(unwrap(eventRecord(office.read, id))).toMatchObject({
    mentorAttended: true,
    parentAttended: 'yes',
    parentIds: [parentId],
    version: 2,
  });
  const { changeNo } = unwrap(removeEvent(office, { id, version: 2 }));
  expect(record(office, familyId).events).toHaveLength(1);
  expect(eventRecord(office.read, id)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  unwrap(undoChange(office, changeNo));
  expect(record(office, familyId).events).toHaveLength(2);
  expect(addEvent(office, { ...event, kind: 'party' })).toMatchObject({ error: { field: 'kind' } });
});

test('needs and services: the 90-day clock runs from the first request and stops with help', () => {
  const office = testOffice();
  const { parentId, familyId } = makeParent(office);
  makeRequest(office, parentId, { receivedOn: '2026-09-03' });
  makeRequest(office, parentId, { receivedOn: '2026-10-03' });
  const clock = () => record(office, familyId).parents[0]?.concreteHelp;
  expect(clock()).toEqual({
    words: 'Concrete help: none connected yet, 30 days left (until Dec 2, 2026).',
    state: 'running',
  });
  const link = {
    parentId,
    need: 'housing',
    identifiedOn: '2026-09-10',
    linkedOn: null,
    method: null,
    outcome: null,
    outcomeOn: null,
  };
  const { id } = unwrap(addLink(office, link));
  const connected = {
    ...link,
    id,
    version: 1,
    linkedOn: '2026-09-12',
    method: 'warm_handoff',
    outcome: 'connected',
    outcomeOn: '2026-09-24',
  } as const;
  unwrap(updateLink(office, connected));
  expect(clock()).toEqual({
    words: 'Concrete help: connected with housing after 21 days.',
    state: 'connected',
  });
  expect(unwrap(linkRecord(office.read, id))).toMatchObject({ outcome: 'connected', version: 2 });
  const { changeNo } = unwrap(removeLink(office, { id, version: 2 }));
  expect([clock()?.state, linkRecord(office.read, id).ok]).toEqual(['running', false]);
  unwrap(undoChange(office, changeNo));
  expect(clock()?.state).toBe('connected');
});

test('a link and an outcome need their dates, or no figure would count them', () => {
  const paths = (values: object) =>
    families.addLink.input
      .safeParse({
        parentId: 1,
        need: 'food',
        identifiedOn: '2026-10-01',
        linkedOn: null,
        method: null,
        outcome: null,
        outcomeOn: null,
        ...values,
      })
      .error?.issues.map((issue) => issue.path.join('.'));
  expect(paths({})).toBeUndefined();
  expect(paths({ method: 'information', outcome: 'connected' })).toEqual(['linkedOn', 'outcomeOn']);
  expect(paths({ outcome: 'pending' })).toBeUndefined();
});

test('the record brings requests and matches of all its parents', () => {
  const office = testOffice();
  const made = makeNewRequest(office, { familyNumber: 'F-5' });
  const mentorId = makeMentor(office);
  makeMatchOf(office, { mentorId, parentId: made.parentId }, { referralId: made.id });
  makeMatchOf(office, { mentorId, parentId: made.parentId }, { voided: true });
  const { requests, matches } = record(office, made.familyId);
  expect(requests.map(({ id }) => id)).toEqual([made.id]);
  expect(matches.map(({ state }) => state)).toEqual(['voided', 'open']);
});

test('the list: views, search by number and by name, filters, open matches', () => {
  const office = testOffice();
  const made = makeNewRequest(office, {
    firstName: 'Maria',
    lastName: 'Quispe',
    familyNumber: 'A-1',
    region: 'North',
    caseType: 'in_home',
  });
  unwrap(
    createFamily(office, { ...facts, number: 'B-1', closedOn: '2026-10-30', region: 'South' }),
  );
  unwrap(createFamily(office, { ...facts, number: 'B-2', closedOn: '2026-12-30', region: null }));
  makeMatchOf(office, { mentorId: makeMentor(office), parentId: made.parentId });
  const numbers = (query: object) => {
    const { total, rows } = familyList(office.read, families.list.input.parse(query), today);
    return [total, ...rows.map(({ number }) => number)];
  };
  expect(numbers({})).toEqual([2, 'A-1', 'B-2']);
  expect(numbers({ view: 'closed' })).toEqual([1, 'B-1']);
  expect(numbers({ view: 'all', sort: { by: 'number', descending: true } })).toEqual([
    3,
    'B-2',
    'B-1',
    'A-1',
  ]);
  expect(numbers({ view: 'all', search: 'quis' })).toEqual([1, 'A-1']);
  expect(numbers({ view: 'all', search: 'b-' })).toEqual([2, 'B-1', 'B-2']);
  expect(numbers({ view: 'all', region: 'South' })).toEqual([1, 'B-1']);
  expect(numbers({ caseType: 'in_home', limit: 1 })).toEqual([2, 'A-1']);
  const { rows } = familyList(office.read, families.list.input.parse({ search: 'A-1' }), today);
  expect(rows[0]).toMatchObject({ openMatches: 1, parents: [{ name: 'Maria Quispe' }] });
  expect(familyRegions(office.read)).toEqual(['North', 'South']);
  expect(requestedLanguages(office.read)).toEqual([]);
});

test('pickers find by name and number and say which family', () => {
  const office = testOffice();
  const made = makeNewRequest(office, {
    firstName: 'Maria',
    lastName: 'Quispe',
    familyNumber: 'A-1',
    region: 'North',
    language: 'es',
  });
  expect(findParentOptions(office.read, 'quis')).toEqual([
    { id: made.parentId, label: 'Maria Quispe', detail: 'A-1' },
  ]);
  expect(findParentOptions(office.read, 'a-')).toHaveLength(1);
  expect(findFamilyOptions(office.read, 'maria')).toEqual([
    { id: made.familyId, label: 'A-1', detail: 'Maria Quispe · North' },
  ]);
  expect(requestedLanguages(office.read)).toEqual(['es']);
});

test('the next number counts on from the last, and never repeats one', () => {
  const office = testOffice();
  expect(freshFamilyNumber(office.read)).toBe('FAM0001');
  unwrap(createFamily(office, { ...facts, number: 'FAM0002' }));
  unwrap(createFamily(office, { ...facts, number: 'FAM0001' }));
  expect(freshFamilyNumber(office.read)).toMatch(/^FAM-/);
});
