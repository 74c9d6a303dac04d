import type { AnyDb } from '@main/db/handles';
import type { Office } from '@main/db/write';
import { getDraft, putDraft } from '@main/features/drafts/drafts.repo';
import { undoChange } from '@main/features/history/history.service';
import { addContact } from '@main/features/log/contact.service';
import { addAction, changeAction, setActionDone } from '@main/features/supervision/actions.service';
import { mentorOverview, mentorsToSupervise } from '@main/features/supervision/cadence.service';
import { finishSession } from '@main/features/supervision/finish.service';
import {
  noteContext,
  sessionList,
  sessionRecord,
} from '@main/features/supervision/sessions.service';
import { loadFacts } from '@main/features/reports/facts/load-facts';
import { readSettings } from '@main/features/settings/settings.service';
import { noteTemplate } from '@shared/domain/supervision/note-template';
import { value } from '@shared/domain/report/build';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { contactInput, makeMatch } from '../../factories/log';
import { makeMentor, makeParent, makePerson } from '../../factories/people';
import { sessionInput } from '../../factories/supervision';
import { plansOf } from '../../support/query-plans';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

function mentor(office: Office, firstName: string, lastName = 'Lopez', startOn = '2026-01-05') {
  return makeMentor(office, { personId: makePerson(office, { firstName, lastName }), startOn });
}

const finish = (office: Office, values: Parameters<typeof sessionInput>[0]) =>
  unwrap(finishSession(office, sessionInput(values))).id;

test('the list says when each mentor was last seen and is due, as the report counts it', () => {
  const office = testOffice();
  const [ana, bo, cy, di] = ['Ana', 'Bo', 'Cy', 'Di'].map((name) => mentor(office, name, name)) as [
    number,
    number,
    number,
    number,
  ];
  mentor(office, 'Later', 'Later', '2026-12-01');
  finish(office, { mentors: [ana], on: '2026-10-03' });
  finish(office, { mentors: [ana], on: '2026-10-30', type: 'group' });
  finish(office, { mentors: [bo], on: '2026-10-02', nextDueOn: '2026-11-09' });
  finish(office, {
    mentors: [cy],
    on: today,
    actions: [{ text: 'Call', owner: null, dueOn: null }],
  });
  const { rows, ...settings } = mentorsToSupervise(office.read, today);
  expect(settings).toEqual({ intervalDays: 30, lastSupervisor: 'Program coordinator' });
  expect(
    rows.map((row) => [row.name, row.lastOn, row.nextDueOn, row.overdue, row.dueThisMonth]),
  ).toEqual([
    ['Ana Ana', '2026-10-03', '2026-11-02', false, true],
    ['Bo Bo', '2026-10-02', '2026-11-01', true, true],
    ['Cy Cy', today, '2026-12-02', false, false],
    ['Di Di', null, null, true, true],
  ]);
  expect(rows.map(({ agreedOn, openActions }) => [agreedOn, openActions])).toEqual([
    [null, 0],
    ['2026-11-09', 0],
    [null, 1],
    [null, 0],
  ]);
  const period = { from: '2026-11-01', to: today };
  const facts = loadFacts(office.read, period, readSettings(office.read));
  expect(value(facts, 'supervision.overdue', period)).toBe(
    rows.filter(({ overdue }) => overdue).length,
  );
  expect(unwrap(mentorOverview(office.read, di, today))).toMatchObject({
    active: true,
    overdue: true,
  });
  expect(unwrap(mentorOverview(office.read, 5, today))).toMatchObject({
    active: false,
    overdue: false,
  });
});

test('finishing keeps the session, its actions and the end of its draft in one step', () => {
  const office = testOffice();
  const db = office.read as AnyDb;
  const ana = mentor(office, 'Ana');
  putDraft(db, { form: 'supervision', subject: 'n1', body: '{}', savedAt: '2026-11-02' });
  const input = sessionInput({
    mentors: [ana],
    note: noteTemplate,
    actions: [{ text: 'Call the court', owner: 'Ana', dueOn: '2026-11-09' }],
  });
  expect(finishSession(office, { ...input, draft: 'n1', on: '2026-11-03' })).toMatchObject({
    error: { field: 'on' },
  });
  expect(finishSession(office, { ...input, draft: 'n1', topics: ['nonsense'] })).toMatchObject({
    error: { field: 'topics' },
  });
  expect(getDraft(db, 'supervision', 'n1')).toBeDefined();
  const { id } = unwrap(finishSession(office, { ...input, draft: 'n1' }));
  expect(getDraft(db, 'supervision', 'n1')).toBeUndefined();
  expect(unwrap(sessionRecord(office.read, id))).toMatchObject({
    words: { note: null, addenda: [] },
    sealedBy: 'Test coordinator',
    actions: [{ text: 'Call the court', owner: 'Ana', dueOn: '2026-11-09', doneOn: null }],
  });
});

test('an action is ticked off once, opened again, changed, added later, and each is undone', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana');
  const id = finish(office, { mentors: [ana] });
  const action = unwrap(
    addAction(office, { supervisionId: id, text: 'Call', owner: null, dueOn: null }),
  ).id;
  const { changeNo } = unwrap(setActionDone(office, { id: action, done: true }));
  const actions = () => unwrap(sessionRecord(office.read, id)).actions;
  expect(actions()[0]?.doneOn).toBe(today);
  unwrap(undoChange(office, changeNo));
  expect(actions()[0]?.doneOn).toBeNull();
  unwrap(
    changeAction(office, { id: action, version: 3, text: 'Write', owner: 'Bo', dueOn: today }),
  );
  expect(actions()[0]).toMatchObject({ text: 'Write', owner: 'Bo', dueOn: today });
  expect(setActionDone(office, { id: 99, done: true })).toMatchObject({ ok: false });
  expect(addAction(office, { supervisionId: 99, text: 'x', owner: null, dueOn: null }).ok).toBe(
    false,
  );
});

test('beside a new note: the last session with what was agreed, older open actions, the matches', () => {
  const office = testOffice();
  const ana = mentor(office, 'Ana');
  const { parentId } = makeParent(office);
  makeMatch(office, { mentorId: ana, parentId });
  unwrap(addContact(office, contactInput({ mentors: [ana], parents: [parentId] })));
  const say = (text: string) => ({ text, owner: null, dueOn: null });
  const first = finish(office, {
    mentors: [ana],
    on: '2026-09-01',
    actions: [say('old done'), say('old open')],
  });
  unwrap(setActionDone(office, { id: 1, done: true }));
  const last = finish(office, { mentors: [ana], on: '2026-10-01', actions: [say('new done')] });
  unwrap(setActionDone(office, { id: 3, done: true }));
  const context = noteContext(office.read, [ana], today);
  expect(context.last).toEqual({ id: last, on: '2026-10-01', type: 'individual' });
  expect(context.actions.map(({ text, sessionOn }) => [text, sessionOn])).toEqual([
    ['old open', '2026-09-01'],
    ['new done', '2026-10-01'],
  ]);
  expect(context.matches).toMatchObject([{ mentorName: 'Ana Lopez', lastReachedOn: '2026-10-05' }]);
  expect(noteContext(office.read, [ana], '2026-09-30').last?.id).toBe(first);
  expect(noteContext(office.read, [], today)).toEqual({ last: null, actions: [], matches: [] });
});

test('the list of sessions filters and pages', () => {
  const office = testOffice();
  const [ana, bo] = [mentor(office, 'Ana'), mentor(office, 'Bo')];
  finish(office, { mentors: [ana], on: '2026-09-01' });
  finish(office, { mentors: [ana, bo], on: '2026-10-01', type: 'group' });
  finish(office, { mentors: [bo], on: '2026-10-02' });
  const all = {
    mentorId: null,
    type: null,
    from: '2026-01-01',
    to: '2026-12-31',
    descending: true,
  };
  const days = (query: Partial<typeof all> | { mentorId: number } | { type: string }) =>
    unwrap(sessionList(office.read, { ...all, offset: 0, limit: 50, ...query })).rows.map(
      ({ on }) => on,
    );
  expect(days({})).toEqual(['2026-10-02', '2026-10-01', '2026-09-01']);
  expect(days({ descending: false })).toEqual(['2026-09-01', '2026-10-01', '2026-10-02']);
  expect(days({ mentorId: ana })).toEqual(['2026-10-01', '2026-09-01']);
  expect(days({ type: 'group' })).toEqual(['2026-10-01']);
  const page = unwrap(
    sessionList(office.read, { ...all, mentorId: bo, from: null, to: null, offset: 1, limit: 1 }),
  );
  const whole = { ...all, from: null, offset: 0, limit: 50 };
  expect(sessionList(office.read, whole)).toMatchObject({ error: { field: 'to' } });
  expect(page).toMatchObject({ total: 2, rows: [{ on: '2026-10-01', mentors: [{}, {}] }] });
  const plans = plansOf(office, () => {
    unwrap(sessionList(office.read, { ...all, offset: 0, limit: 50 }));
    unwrap(sessionList(office.read, { ...all, mentorId: ana, offset: 0, limit: 50 }));
  });
  expect(plans.filter((step) => step.startsWith('SCAN '))).toEqual([]);
});
