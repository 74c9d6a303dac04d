import { verifyChain } from '@main/audit/verify';
import { entities } from '@main/db/entities';
import { createRecord, deleteRecord, updateRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { historyOf, lastUndoable, undoChange } from '@main/features/history/history.service';
import { fail, ok, unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { TestClock, testOffice } from '../../support/test-office';

function makeContact(office: Office, mentors: number[], parents: number[]) {
  return unwrap(
    write(office, (tx) => {
      const id = createRecord(tx, entities.contact, {
        key: 'K1',
        on: '2026-10-05',
        minutes: 30,
        mode: 'phone',
        result: 'reached',
        mentors,
        parents,
      });
      return ok({ id, changeNo: tx.changeNo });
    }),
  );
}

const links = (office: Office) =>
  office.client
    .prepare('select parent_id as parent, on_date as "on", result from contact_parent')
    .all();

test('a created record with links goes away again, and comes back when the undo is undone', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const { id, changeNo } = makeContact(office, [makeMentor(office)], [parentId]);
  const undone = unwrap(undoChange(office, changeNo));
  expect(office.client.prepare('select count(*) as n from contact').get()).toEqual({ n: 0 });
  expect(links(office)).toEqual([]);
  unwrap(undoChange(office, undone.changeNo));
  expect(office.client.prepare('select id, minutes from contact').get()).toEqual({
    id,
    minutes: 30,
  });
  expect(links(office)).toEqual([{ parent: parentId, on: '2026-10-05', result: 'reached' }]);
  expect(verifyChain(office.client).intact).toBe(true);
});

test('link rows follow the date and the result of their contact, and undo takes both back', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const { id } = makeContact(office, [makeMentor(office)], [parentId]);
  const { changeNo } = unwrap(
    write(office, (tx) => {
      updateRecord(tx, entities.contact, id, { on: '2026-10-09', result: 'no_answer' });
      return ok({ changeNo: tx.changeNo });
    }),
  );
  expect(links(office)).toEqual([{ parent: parentId, on: '2026-10-09', result: 'no_answer' }]);
  unwrap(undoChange(office, changeNo));
  expect(links(office)).toEqual([{ parent: parentId, on: '2026-10-05', result: 'reached' }]);
});

test('a deleted record comes back whole under its id', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const { id } = makeContact(office, [makeMentor(office)], [parentId]);
  const { changeNo } = unwrap(
    write(office, (tx) => {
      unwrap(deleteRecord(tx, entities.contact, id));
      return ok({ changeNo: tx.changeNo });
    }),
  );
  unwrap(undoChange(office, changeNo));
  expect(office.client.prepare('select id, key, minutes from contact').get()).toEqual({
    id,
    key: 'K1',
    minutes: 30,
  });
  expect(links(office)).toHaveLength(1);
});

test('a change that was built on is not undone', () => {
  const office = testOffice();
  const person = makePerson(office);
  const first = unwrap(
    write(office, (tx) => {
      updateRecord(tx, entities.person, person, { region: 'North' });
      return ok(tx.changeNo);
    }),
  );
  write(office, (tx) => updateRecord(tx, entities.person, person, { region: 'South' }));
  expect(undoChange(office, first)).toMatchObject({ ok: false, error: { code: 'RULE' } });
});

test('a creation that others depend on is not undone', () => {
  const office = testOffice();
  const { changeNo } = unwrap(
    write(office, (tx) => {
      createRecord(tx, entities.family, { key: 'F1', openedOn: '2026-01-01', children: 1 });
      return ok({ changeNo: tx.changeNo });
    }),
  );
  makeParent(office, { familyId: 1 });
  expect(undoChange(office, changeNo)).toMatchObject({ ok: false, error: { code: 'RULE' } });
  expect(office.client.prepare('select count(*) as n from family').get()).toEqual({ n: 1 });
});

test('after 30 days a change is history', () => {
  const clock = new TestClock('2026-10-01');
  const office = testOffice(clock);
  makePerson(office);
  expect(lastUndoable(office, clock.now())).toEqual({ changeNo: 1 });
  clock.day = '2026-11-01';
  expect(undoChange(office, 1)).toMatchObject({ ok: false, error: { code: 'RULE' } });
  expect(lastUndoable(office, clock.now())).toBeNull();
});

test('a failed result leaves nothing behind, history included', () => {
  const office = testOffice();
  write(office, (tx) => {
    createRecord(tx, entities.family, { key: 'F1', openedOn: '2026-01-01', children: 1 });
    return fail('RULE', 'no');
  });
  expect(
    office.client
      .prepare('select (select count(*) from family) + (select count(*) from audit_event) as n')
      .get(),
  ).toEqual({ n: 0 });
});

test('steps go back one by one, and forward again', () => {
  const office = testOffice();
  const person = makePerson(office);
  const set = (region: string) =>
    unwrap(
      write(office, (tx) => {
        updateRecord(tx, entities.person, person, { region });
        return ok(tx.changeNo);
      }),
    );
  const region = () => office.client.prepare('select region from person').pluck().get();
  set('North');
  const north = lastUndoable(office, office.clock.now());
  set('South');
  const undoSouth = unwrap(
    undoChange(office, lastUndoable(office, office.clock.now())?.changeNo ?? 0),
  );
  expect(region()).toBe('North');
  expect(lastUndoable(office, office.clock.now())).toEqual(north);
  const undoNorth = unwrap(undoChange(office, north?.changeNo ?? 0));
  expect(region()).not.toBe('North');
  unwrap(undoChange(office, undoNorth.changeNo));
  expect(region()).toBe('North');
  unwrap(undoChange(office, undoSouth.changeNo));
  expect(region()).toBe('South');
});

test('a change to another field of the same record does not stand in the way', () => {
  const office = testOffice();
  const person = makePerson(office);
  const first = unwrap(
    write(office, (tx) => {
      updateRecord(tx, entities.person, person, { region: 'North' });
      return ok(tx.changeNo);
    }),
  );
  write(office, (tx) => updateRecord(tx, entities.person, person, { pronouns: 'she/her' }));
  unwrap(undoChange(office, first));
  expect(office.client.prepare('select region, pronouns from person').get()).toMatchObject({
    pronouns: 'she/her',
  });
});

test('a created record that was filled in since is not taken out', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const { id, changeNo } = makeContact(office, [makeMentor(office)], [parentId]);
  write(office, (tx) => updateRecord(tx, entities.contact, id, { milesTenths: 125 }));
  expect(undoChange(office, changeNo)).toMatchObject({ ok: false, error: { code: 'RULE' } });
});

test('the history of a contact names people, and of a sealed note only that there is one', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const { id } = makeContact(office, [makeMentor(office)], [parentId]);
  const [created] = historyOf(office.read, 'contact', id);
  expect(created?.fields['parents']?.[1]).toEqual([expect.stringMatching(/[A-Za-z]/)]);
  const noteId = unwrap(
    write(office, (tx) =>
      ok(
        createRecord(tx, entities.supervision, {
          key: 'S1',
          on: '2026-10-05',
          minutes: 30,
          type: 'individual',
          note: 'Between the two of us',
          sealedAt: tx.now,
          sealHash: '0',
          mentors: [],
        }),
      ),
    ),
  );
  const [sealed] = historyOf(office.read, 'supervision', noteId);
  expect(sealed?.fields['note']).toEqual([null, null]);
  expect(JSON.stringify(sealed)).not.toContain('Between');
});
