import { addActivity } from '@main/features/log/activity.service';
import { addContact } from '@main/features/log/contact.service';
import { lastContact } from '@main/features/log/log.service';
import { type EntryAsTyped, entryWarnings } from '@main/features/log/warnings.service';
import { mentorOptions, namesOf, parentOptions } from '@main/features/log/who.service';
import { entities } from '@main/db/entities';
import { createRecord, updateRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { ok, unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { activityInput, contactInput, makeMatch } from '../../factories/log';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

function mentor(office: Office, firstName: string, lastName: string) {
  return makeMentor(office, { personId: makePerson(office, { firstName, lastName }) });
}

function typed(values: Partial<EntryAsTyped>): EntryAsTyped {
  return {
    entry: 'contact',
    id: null,
    on: '2026-10-05',
    minutes: 30,
    travelMinutes: 0,
    mentors: [],
    parents: [],
    ...values,
  };
}

const codes = (office: Office, values: Partial<EntryAsTyped>) =>
  entryWarnings(office.read, typed(values), today).map(({ code }) => code);

test('mentors who are active on the day come first, and the others say what they are', () => {
  const office = testOffice();
  const zoe = mentor(office, 'Zoë', 'Zimmer');
  const al = mentor(office, 'Al', 'Adams');
  write(office, (tx) => {
    updateRecord(tx, entities.mentorStatus, 2, { to: '2026-06-30' });
    createRecord(tx, entities.mentorStatus, { mentorId: al, status: 'exited', from: '2026-07-01' });
    return ok(undefined);
  });
  expect(mentorOptions(office.read, '', '2026-10-05')).toEqual([
    { id: zoe, label: 'Zoë Zimmer', detail: 'Active' },
    { id: al, label: 'Al Adams', detail: 'Left the program' },
  ]);
  expect(mentorOptions(office.read, '', '2026-05-05').map(({ id }) => id)).toEqual([al, zoe]);
  expect(mentorOptions(office.read, 'zoe', '2026-10-05')).toHaveLength(1);
});

test('parents of open matches come first, once, and voided or ended matches do not count', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana', 'Lopez');
  const [open, ended, voided, other] = [1, 2, 3, 4].map(() => makeParent(office).parentId) as [
    number,
    number,
    number,
    number,
  ];
  makeMatch(office, { mentorId: ana, parentId: ended, endOn: '2026-06-30' });
  makeMatch(office, { mentorId: ana, parentId: voided, voided: true });
  makeMatch(office, { mentorId: ana, parentId: open, startOn: '2026-03-02' });
  const ask = (text: string, on = '2026-10-05', mentors = [ana]) =>
    parentOptions(office.read, { text, on, mentors });
  expect(ask('')).toMatchObject([{ id: open, detail: 'Matched since Mar 2, 2026', matched: true }]);
  const options = ask('lopez');
  expect(options.map(({ matched }) => matched)).toEqual([true, false, false, false]);
  expect(options.map(({ id }) => id).toSorted()).toEqual([open, ended, voided, other].toSorted());
  expect(ask('', '2026-06-30').map(({ id }) => id)).toEqual([open, ended]);
  expect(ask('', '2026-10-05', [])).toHaveLength(4);
});

test('a contact of matched people on an ordinary day has no warnings', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana', 'Lopez');
  const { parentId } = makeParent(office);
  makeMatch(office, { mentorId: ana, parentId });
  expect(codes(office, { mentors: [ana], parents: [parentId] })).toEqual([]);
  expect(codes(office, {})).toEqual([]);
});

test('date, day of work, match and double are each noticed', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana', 'Lopez');
  const { parentId } = makeParent(office);
  makeMatch(office, { mentorId: ana, parentId, endOn: '2026-10-31' });
  const who = { mentors: [ana], parents: [parentId] };
  const { id } = unwrap(addContact(office, contactInput({ ...who, travelMinutes: 60 })));
  unwrap(addActivity(office, activityInput({ mentors: [ana], minutes: 600 })));
  expect(codes(office, { ...who, on: '2026-11-03' })).toEqual(['future', 'outside_match']);
  expect(codes(office, { ...who, minutes: 30 })).toEqual(['likely_double']);
  expect(codes(office, { ...who, minutes: 31 })).toEqual(['long_day']);
  expect(codes(office, { ...who, minutes: 29, travelMinutes: 2 })).toEqual(['long_day']);
  // The entry that is being changed does not stand in its own way.
  expect(codes(office, { ...who, id })).toEqual([]);
  expect(codes(office, { entry: 'activity', id: 1, mentors: [ana], minutes: 630 })).toEqual([]);
  expect(codes(office, { entry: 'activity', mentors: [ana], minutes: 31 })).toEqual(['long_day']);
});

test('a second mentor on a visit needs no match of their own; a stranger to all is noticed', () => {
  const office = testOffice();
  const [ana, bo] = [mentor(office, 'Ana', 'Lopez'), mentor(office, 'Bo', 'Adams')];
  const [matched, stranger] = [makeParent(office).parentId, makeParent(office).parentId];
  makeMatch(office, { mentorId: ana, parentId: matched });
  expect(codes(office, { mentors: [ana, bo], parents: [matched] })).toEqual([]);
  expect(codes(office, { mentors: [ana, bo], parents: [matched, stranger] })).toEqual(['no_match']);
});

test('two tries without an answer on one day are no double', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana', 'Lopez');
  const { parentId } = makeParent(office);
  makeMatch(office, { mentorId: ana, parentId });
  const who = { mentors: [ana], parents: [parentId] };
  unwrap(addContact(office, contactInput({ ...who, minutes: 0, result: 'no_answer' })));
  expect(codes(office, { ...who, minutes: 0 })).toEqual([]);
});

test('the last entry gives its people and how, by name', () => {
  const office = testOffice();
  expect(lastContact(office.read)).toBeNull();
  const [ana, bo] = [mentor(office, 'Ana', 'Lopez'), mentor(office, 'Bo', 'Adams')];
  const { parentId } = makeParent(office);
  unwrap(addContact(office, contactInput({ mentors: [ana], parents: [parentId] })));
  unwrap(
    addContact(office, contactInput({ mentors: [bo, ana], parents: [parentId], mode: 'text' })),
  );
  expect(lastContact(office.read)).toMatchObject({
    mentors: [{ label: 'Bo Adams' }, { label: 'Ana Lopez' }],
    parents: [{ id: parentId }],
    mode: 'text',
  });
  expect(namesOf(office.read, { mentors: [ana, 99], parents: [] }).mentors).toEqual([
    { id: ana, label: 'Ana Lopez', detail: null },
  ]);
});
