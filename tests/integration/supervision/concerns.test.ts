import { undoChange } from '@main/features/history/history.service';
import { setAside } from '@main/features/log/entry.service';
import { concernById } from '@main/features/supervision/concerns.repo';
import {
  addConcern,
  concernList,
  openConcerns,
  updateConcern,
} from '@main/features/supervision/concerns.service';
import {
  changedConcern,
  type ConcernFields,
  concernFields,
} from '@shared/contract/supervision-fields';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { TestClock, testOffice } from '../../support/test-office';

const concern: Omit<ConcernFields, 'mentors'> = {
  on: '2026-10-05',
  kind: 'boundary',
  status: 'open',
  closedOn: null,
};
const page = { onlyOpen: false, offset: 0, limit: 50 };

test('the list opens only after a deliberate act, for half an hour', () => {
  const clock = new TestClock();
  const office = testOffice(clock);
  makePerson(office);
  const { changeNo: notAnOpening } = unwrap(addConcern(office, { ...concern, mentors: [] }));
  expect(concernList(office, { ...page, opened: notAnOpening })).toMatchObject({
    ok: false,
    error: { code: 'RULE' },
  });
  const { opened } = unwrap(openConcerns(office));
  expect(unwrap(concernList(office, { ...page, opened })).total).toBe(1);
  clock.day = '2026-11-03';
  expect(concernList(office, { ...page, opened }).ok).toBe(false);
  expect(
    office.client
      .prepare("select count(*) from audit_event where action = 'view' and entity = 'incident'")
      .pluck()
      .get(),
  ).toBe(1);
});

test('a concern is added, closed with a date, set aside and brought back', () => {
  const office = testOffice();
  const ana = makeMentor(office, { personId: makePerson(office, { lastName: 'Lopez' }) });
  const { opened } = unwrap(openConcerns(office));
  const rows = (onlyOpen = false) =>
    unwrap(concernList(office, { ...page, onlyOpen, opened })).rows;
  const { id } = unwrap(addConcern(office, { ...concern, mentors: [ana] }));
  expect(rows()).toMatchObject([{ id, kind: 'boundary', mentors: [{ name: 'Ana Lopez' }] }]);
  const closing: ConcernFields = {
    ...concern,
    mentors: [ana],
    status: 'closed',
    closedOn: '2026-10-20',
  };
  unwrap(updateConcern(office, { ...closing, id, version: 1 }));
  expect(rows()).toMatchObject([{ status: 'closed', closedOn: '2026-10-20' }]);
  expect(rows(true)).toEqual([]);
  const aside = unwrap(
    setAside(office, 'incident', concernById(office.read, id), { id, version: 2, reason: 'Twice' }),
  );
  expect(rows()).toEqual([]);
  expect(updateConcern(office, { ...closing, id, version: 3 }).ok).toBe(false);
  unwrap(undoChange(office, aside.changeNo));
  expect(rows()).toMatchObject([{ status: 'closed', mentors: [{ id: ana }] }]);
});

test('an unknown kind and an unknown mentor are refused at their fields', () => {
  const office = testOffice();
  expect(addConcern(office, { ...concern, mentors: [], kind: 'x' })).toMatchObject({
    error: { field: 'kind' },
  });
  expect(addConcern(office, { ...concern, mentors: [9] })).toMatchObject({
    error: { field: 'mentors' },
  });
});

test('the contract checks that status and day of closing go together', () => {
  const input = { ...concern, mentors: [] };
  expect(concernFields.safeParse(input).success).toBe(true);
  const bad = concernFields.safeParse({ ...input, status: 'closed' });
  expect(bad.error?.issues[0]?.path).toEqual(['closedOn']);
  expect(changedConcern.safeParse({ ...input, closedOn: '2026-10-06' }).success).toBe(false);
});
