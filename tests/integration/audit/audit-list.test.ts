import { auditAlone } from '@main/audit/alone';
import { entities } from '@main/db/entities';
import { archiveRecord, updateRecord } from '@main/db/record-store';
import { write } from '@main/db/write';
import { auditJob, entriesToPrint, printedAtMost } from '@main/features/vault/audit-print.service';
import { placesOf } from '@main/features/vault/audit-places';
import { type AuditQuery, listAudit } from '@main/features/vault/audit.service';
import { updateSettings } from '@main/features/settings/settings.service';
import { importPackage } from '@main/exchange/import';
import { printData } from '@shared/contract/prints';
import type { AuditFilter } from '@shared/contract/vault-audit';
import { ok, unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { TestClock, testOffice } from '../../support/test-office';

const all: AuditFilter = { from: null, to: null, actor: null, action: null, entity: null };
const query: AuditQuery = { ...all, before: null, limit: 200 };

test('entries name the record and its fields, lead to its page, and hold no words about anybody', () => {
  const office = testOffice();
  const person = makePerson(office, { firstName: 'Xanthippe', lastName: 'Quill' });
  unwrap(
    write(office, (tx) => {
      updateRecord(tx, entities.person, person, { phone: '555-0100' });
      return ok(undefined);
    }),
  );
  const { entries, next } = listAudit(office.read, query);
  expect(next).toBeNull();
  expect(entries[0]).toMatchObject({
    action: 'update',
    entity: 'person',
    recordId: person,
    fields: expect.arrayContaining(['phone']) as string[],
    details: {},
    path: `/people/${person}`,
    which: null,
  });
  expect(JSON.stringify(entries)).not.toMatch(/Xanthippe|Quill|555-0100/i);
});

test('a record that was set aside or is gone leads nowhere; one shown elsewhere leads there', () => {
  const office = testOffice();
  const person = makePerson(office);
  const mentor = makeMentor(office);
  unwrap(write(office, (tx) => ok(archiveRecord(tx, entities.person, person))));
  const { entries } = listAudit(office.read, query);
  const pathsOf = (entity: string, id: number) =>
    entries.filter((one) => one.entity === entity && one.recordId === id).map(({ path }) => path);
  expect(new Set(pathsOf('person', person))).toEqual(new Set([null]));
  const { personId } = office.client
    .prepare('select person_id as personId from mentor where id = ?')
    .get(mentor) as { personId: number };
  expect(new Set(pathsOf('mentor', mentor))).toEqual(new Set([`/people/${personId}`]));
});

test('a setting is named; what was printed is said; a restricted opening keeps its words', () => {
  const office = testOffice();
  unwrap(updateSettings(office, { auto_lock_minutes: '5' }));
  auditAlone(office, {
    action: 'print',
    entity: 'print',
    fields: { printed: [null, 'History of changes'] },
  });
  auditAlone(office, { action: 'unlock', fields: { slot: [null, 'Coordinator'] } });
  auditAlone(office, {
    action: 'view',
    entity: 'candidate',
    recordId: 7,
    fields: { backgroundChecks: [null, 'shown'] },
  });
  const [view, unlock, print, setting] = listAudit(office.read, query).entries;
  expect(view).toMatchObject({ action: 'view', fields: ['backgroundChecks'], details: {} });
  expect(unlock).toMatchObject({ details: { slot: [null, 'Coordinator'] } });
  expect(print).toMatchObject({ details: { printed: [null, 'History of changes'] } });
  expect(setting).toMatchObject({
    action: 'setting',
    which: 'Lock after this long without a key or a click',
    details: {},
  });
});

test('records of every kind in the sample office are found, and lead to addresses of the program', async () => {
  const office = testOffice(new TestClock('2026-11-03'));
  unwrap(await importPackage(office, 'resources/sample-office'));
  const found = (entity: string) =>
    placesOf(office.read, [{ entity, recordId: 1 }]).get(`${entity}/1`)?.path ?? null;
  const paths = Object.fromEntries(Object.keys(entities).map((entity) => [entity, found(entity)]));
  for (const path of Object.values(paths)) {
    expect(path ?? '/').toMatch(/^\/([a-z]+(\/[a-z0-9]+)*)?(\?[a-z]+=[a-z0-9&=_-]+)?$/);
  }
  expect(paths).toMatchObject({
    person: '/people/1',
    match: '/matches/1',
    candidateStage: expect.stringMatching(/^\/recruitment\/\d+$/) as string,
    parent: expect.stringMatching(/^\/families\/\d+$/) as string,
    serviceLink: expect.stringMatching(/^\/families\/\d+$/) as string,
    caseEvent: expect.stringMatching(/^\/families\/\d+$/) as string,
    cohortSession: expect.stringMatching(/^\/training\/\d+\/week\/\d+$/) as string,
    attendance: expect.stringMatching(/^\/training\/\d+\/week\/\d+$/) as string,
    enrollment: expect.stringMatching(/^\/training\/\d+\/person\/1$/) as string,
    mentorStatus: expect.stringMatching(/^\/people\/\d+$/) as string,
    supervision: '/supervision/session/1',
    course: '/training/courses/1',
    courseSession: expect.stringMatching(/^\/training\/courses\/\d+$/) as string,
    backgroundCheck: expect.stringMatching(/^\/recruitment\/file\/\d+$/) as string,
  });
});

test('a print holds what the filter finds, newest first, and says when there is more', () => {
  const office = testOffice();
  const count = printedAtMost + 5;
  unwrap(
    write(office, (tx) => {
      for (let at = 0; at < count; at += 1) tx.audit({ action: at % 2 ? 'lock' : 'unlock' });
      return ok(undefined);
    }),
  );
  const everything = entriesToPrint(office.read, all);
  expect(everything.isAll).toBe(false);
  expect(everything.entries).toHaveLength(printedAtMost);
  expect(everything.entries[0]?.number).toBe(count);
  const locks = entriesToPrint(office.read, { ...all, action: 'lock' });
  expect(locks).toMatchObject({ isAll: true });
  expect(locks.entries).toHaveLength(Math.floor(count / 2));
  expect(new Set(locks.entries.map(({ action }) => action))).toEqual(new Set(['lock']));
  const none = entriesToPrint(office.read, { ...all, actor: 'Nobody' });
  expect(none).toEqual({ entries: [], isAll: true });
  const job = auditJob(office, { ...all, action: 'lock' });
  expect(printData.safeParse(job.data).success).toBe(true);
});
