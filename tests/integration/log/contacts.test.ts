import { verifyChain } from '@main/audit/verify';
import type { Office } from '@main/db/write';
import { getDraft, putDraft } from '@main/features/drafts/drafts.repo';
import type { AnyDb } from '@main/db/handles';
import { undoChange } from '@main/features/history/history.service';
import { setItemActive } from '@main/features/lists/lists.service';
import { activityRecord, addActivity, updateActivity } from '@main/features/log/activity.service';
import { addContact, contactRecord, updateContact } from '@main/features/log/contact.service';
import { logHandlers } from '@main/features/log/log.handlers';
import { lastContact, totalsOf } from '@main/features/log/log.service';
import { peopleList } from '@main/features/people/people.service';
import { changedContact, newContact } from '@shared/contract/log-fields';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { activityInput, contactInput, october } from '../../factories/log';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

function withPeople() {
  const office = testOffice();
  const person = (firstName: string, lastName: string) =>
    makePerson(office, { firstName, lastName });
  const mentors = [
    makeMentor(office, { personId: person('Ana', 'Lopez') }),
    makeMentor(office, { personId: person('Bo', 'Adams') }),
  ];
  const parents = [makeParent(office), makeParent(office)];
  return { office, mentors, parents: parents.map(({ parentId }) => parentId), parent: parents[0]! };
}

const lastContactOf = (office: Office, personId: number) =>
  peopleList(
    office.read,
    {
      search: '',
      role: 'parent',
      sort: { by: 'name', descending: false },
      offset: 0,
      limit: 50,
    },
    '2026-11-02',
  ).rows.find(({ id }) => id === personId)?.lastContactOn;

test('a joint visit is one contact whose minutes count once, and its people keep their order', () => {
  const { office, mentors, parents } = withPeople();
  const backwards = mentors.toReversed();
  const { id } = unwrap(
    addContact(office, contactInput({ mentors: backwards, parents, minutes: 45 })),
  );
  const record = unwrap(contactRecord(office.read, id));
  expect(record.mentors.map(({ name }) => name)).toEqual(['Bo Adams', 'Ana Lopez']);
  expect(record.parents.map((parent) => parent.id)).toEqual(parents);
  expect(record.key).toMatch(/^K-/);
  expect(unwrap(totalsOf(office.read, october))).toMatchObject({
    contacts: 1,
    contactMinutes: 45,
    mentorMinutes: 90,
  });
});

test('entered in error counts nowhere, says why and about whom, and undo brings it back whole', () => {
  const { office, mentors, parents, parent } = withPeople();
  const { id } = unwrap(addContact(office, contactInput({ mentors, parents })));
  const aside = unwrap(
    logHandlers.setAsideContact(
      { office, read: office.read, clock: office.clock },
      { id, version: 1, reason: 'Wrong parent' },
    ) as ReturnType<typeof addContact>,
  );
  expect(unwrap(totalsOf(office.read, october)).contacts).toBe(0);
  expect(lastContactOf(office, parent.personId)).toBeNull();
  expect(lastContact(office.read)).toBeNull();
  const record = unwrap(contactRecord(office.read, id));
  expect(record).toMatchObject({ archivedReason: 'Wrong parent' });
  expect(record.mentors.map(({ name }) => name)).toEqual(['Ana Lopez', 'Bo Adams']);
  expect(record.parents.map((who) => who.id)).toEqual(parents);
  const edit = { ...contactInput({ mentors, parents }), id, version: 2 };
  expect(updateContact(office, edit)).toMatchObject({ ok: false, error: { code: 'RULE' } });

  unwrap(undoChange(office, aside.changeNo));
  expect(unwrap(totalsOf(office.read, october)).contacts).toBe(1);
  expect(lastContactOf(office, parent.personId)).toBe('2026-10-05');
  const back = unwrap(contactRecord(office.read, id));
  expect(back).toMatchObject({ archivedAt: null, archivedReason: null });
  expect(back.mentors.map(({ name }) => name)).toEqual(['Ana Lopez', 'Bo Adams']);
  expect(verifyChain(office.client).intact).toBe(true);
});

test('the draft goes in the moment the entry is kept, and stays when it is refused', () => {
  const { office, mentors, parents } = withPeople();
  const db = office.read as AnyDb;
  const draft = { form: 'contact', subject: 'new', body: '{}', savedAt: '2026-11-02' };
  putDraft(db, draft);
  const input = contactInput({ mentors, parents, draft: 'new' } as never);
  expect(addContact(office, { ...input, parents: [999] }).ok).toBe(false);
  expect(getDraft(db, 'contact', 'new')).toBeDefined();
  unwrap(addContact(office, input));
  expect(getDraft(db, 'contact', 'new')).toBeUndefined();
});

test('an edit of a state that has changed since is refused', () => {
  const { office, mentors, parents } = withPeople();
  const input = contactInput({ mentors, parents });
  const { id } = unwrap(addContact(office, input));
  unwrap(updateContact(office, { ...input, id, version: 1, minutes: 20 }));
  const late = updateContact(office, { ...input, id, version: 1, minutes: 25 });
  expect(late).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
  expect(unwrap(contactRecord(office.read, id)).minutes).toBe(20);
});

test('a retired value stays on its contact and cannot be chosen for another', () => {
  const { office, mentors, parents } = withPeople();
  const input = contactInput({ mentors, parents, place: 'court', purposes: ['attend_court'] });
  const { id } = unwrap(addContact(office, input));
  unwrap(setItemActive(office, { list: 'place', code: 'court', active: false }));
  unwrap(setItemActive(office, { list: 'purpose', code: 'attend_court', active: false }));
  unwrap(updateContact(office, { ...input, id, version: 1, minutes: 20 }));
  expect(addContact(office, input)).toMatchObject({ ok: false, error: { field: 'place' } });
  expect(addContact(office, { ...input, place: null })).toMatchObject({
    ok: false,
    error: { field: 'purposes' },
  });
});

test('the contract takes an attempt without minutes and no reached contact without', () => {
  const input = contactInput({ mentors: [1, 1], parents: [2], minutes: 0 });
  const read = newContact.safeParse(input);
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['minutes']);
  expect(newContact.parse({ ...input, result: 'no_answer' })).toMatchObject({ mentors: [1] });
  expect(newContact.safeParse({ ...input, minutes: 1, parents: [] }).success).toBe(false);
  expect(changedContact.safeParse({ ...input, id: 1, version: 1 }).success).toBe(false);
});

test('an activity of several mentors is written, changed and set aside', () => {
  const { office, mentors } = withPeople();
  const input = activityInput({ mentors, organization: 'Task force', audienceCount: 20 });
  const { id } = unwrap(addActivity(office, input));
  expect(unwrap(totalsOf(office.read, october)).programMinutes).toBe(120);
  unwrap(updateActivity(office, { ...input, id, version: 1, mentors: [mentors[1]!] }));
  expect(unwrap(totalsOf(office.read, october)).programMinutes).toBe(60);
  expect(updateActivity(office, { ...input, id, version: 2, kind: 'none' })).toMatchObject({
    error: { field: 'kind' },
  });
  const context = { office, read: office.read, clock: office.clock };
  unwrap(
    logHandlers.setAsideActivity(context, { id, version: 2, reason: 'Typed twice' }) as ReturnType<
      typeof addActivity
    >,
  );
  expect(unwrap(totalsOf(office.read, october)).activities).toBe(0);
  expect(unwrap(activityRecord(office.read, id))).toMatchObject({
    archivedReason: 'Typed twice',
    mentors: [{ name: 'Bo Adams' }],
  });
});
