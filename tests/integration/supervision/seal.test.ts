import { entities } from '@main/db/entities';
import { deleteRecord, updateRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { historyOf, lastUndoable, undoChange } from '@main/features/history/history.service';
import {
  addAddendum,
  finishSession,
  setRestricted,
} from '@main/features/supervision/finish.service';
import { verifySeals } from '@main/features/supervision/seal';
import {
  openRestricted,
  sessionHistory,
  sessionRecord,
} from '@main/features/supervision/sessions.service';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor } from '../../factories/people';
import { sessionInput } from '../../factories/supervision';
import { testOffice } from '../../support/test-office';

function withSession(values: { restricted?: boolean; mentors?: number } = {}) {
  const office = testOffice();
  const mentors = [makeMentor(office), makeMentor(office)].slice(0, values.mentors ?? 1);
  const saved = unwrap(
    finishSession(
      office,
      sessionInput({ mentors, note: 'The first words.', restricted: values.restricted ?? false }),
    ),
  );
  return { office, ...saved };
}

const run = (office: Office, statement: string) => office.client.prepare(statement).run();

test('a sealed session fits its seal, whatever its order of mentors and topics', () => {
  const { office } = withSession({ mentors: 2 });
  expect(verifySeals(office.client)).toEqual({ entries: 1, intact: true });
});

test.each([
  'note = null',
  "note = 'Other words.'",
  "on_date = '2026-10-21'",
  'minutes = 61',
  "type = 'group'",
  'supervisor = null',
  "topics = '[]'",
  "seal_hash = 'x'",
  "sealed_at = 'x'",
  "key = 'x'",
  'id = 99',
])('no statement sets %s on a sealed session', (change) => {
  const { office } = withSession();
  expect(() => run(office, `update supervision set ${change}`)).toThrow(/does not change/);
  expect(verifySeals(office.client).intact).toBe(true);
});

test.each([
  'delete from supervision',
  'delete from supervision_mentor',
  'update supervision_mentor set mentor_id = 2',
  "update supervision_addendum set body = 'x'",
  "update supervision_addendum set created_at = 'x'",
  'delete from supervision_addendum',
])('"%s" is refused', (statement) => {
  const { office, id } = withSession();
  unwrap(addAddendum(office, { id, body: 'Later words.' }));
  expect(() => run(office, statement)).toThrow(/sealed|addendum/);
});

test('neither the record store nor undo gets past the seal', () => {
  const { office, id, changeNo } = withSession();
  expect(() =>
    write(office, (tx) => updateRecord(tx, entities.supervision, id, { note: 'Other words.' })),
  ).toThrow(/does not change/);
  expect(() => write(office, (tx) => deleteRecord(tx, entities.supervision, id))).toThrow(
    /is kept/,
  );
  expect(undoChange(office, changeNo)).toMatchObject({ ok: false, error: { code: 'RULE' } });
  const addendum = unwrap(addAddendum(office, { id, body: 'Later words.' }));
  expect(undoChange(office, addendum.changeNo)).toMatchObject({ ok: false });
  expect(lastUndoable(office, office.clock.now())?.changeNo).not.toBe(addendum.changeNo);
  expect(unwrap(sessionRecord(office.read, id)).words?.note).toBe('The first words.');
});

test('a mentor slipped into a sealed session is found by verify', () => {
  const { office, id } = withSession();
  run(
    office,
    `insert into supervision_mentor values (${id}, ${makeMentor(office)}, 1, '2026-10-20', 'group')`,
  );
  expect(verifySeals(office.client)).toEqual({ entries: 1, intact: false, firstBroken: id });
});

test('addenda are dated and stand beside the first words', () => {
  const { office, id } = withSession();
  unwrap(addAddendum(office, { id, body: 'One.' }));
  unwrap(addAddendum(office, { id, body: 'Two.' }));
  const { words } = unwrap(sessionRecord(office.read, id));
  expect(words?.note).toBe('The first words.');
  expect(words?.addenda.map(({ body, by }) => [body, by])).toEqual([
    ['One.', 'Test coordinator'],
    ['Two.', 'Test coordinator'],
  ]);
  expect(words?.addenda[0]?.at).toMatch(/^2026-11-02T/);
  expect(addAddendum(office, { id: 99, body: 'x' })).toMatchObject({ ok: false });
});

test('restricted words come only by a deliberate act that history keeps', () => {
  const { office, id } = withSession({ restricted: true });
  unwrap(addAddendum(office, { id, body: 'Later words.' }));
  expect(unwrap(sessionRecord(office.read, id)).words).toBeNull();
  expect(JSON.stringify(sessionHistory(office.read, id))).not.toMatch(/words/);
  const views = () =>
    historyOf(office.read, 'supervision', id).filter(({ action }) => action === 'view').length;
  expect(views()).toBe(0);
  const words = unwrap(openRestricted(office, id));
  expect([words.note, words.addenda.length]).toEqual(['The first words.', 1]);
  expect(views()).toBe(1);
});

test('the restriction can be set and lifted later without touching the seal', () => {
  const { office, id } = withSession();
  unwrap(setRestricted(office, { id, version: 1, restricted: true }));
  expect(unwrap(sessionRecord(office.read, id)).words).toBeNull();
  expect(setRestricted(office, { id, version: 1, restricted: false })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  expect(verifySeals(office.client).intact).toBe(true);
});
