import { verifyChain } from '@main/audit/verify';
import { markAttendance } from '@main/features/training/attendance.service';
import { addMakeups, removeMakeup, updateMakeup } from '@main/features/training/makeups.service';
import { recordModule, removeModule, updateModule } from '@main/features/training/modules.service';
import { forecasts } from '@main/features/training/sheet.service';
import { undoChange } from '@main/features/history/history.service';
import type { Cell } from '@shared/domain/training/marks';
import { type Result, unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const P: Cell = { status: 'present', minutes: null };
const M: Cell = { status: 'missed', minutes: null };
const X: Cell = { status: 'excused', minutes: null };
const today = '2026-11-02';

function setUp(people = 2) {
  const office = testOffice();
  const cohort = makeCohort(office, { people });
  const mark = (
    changes: [week: number, person: number, was: Cell, cell: Cell][],
    more: { undo?: boolean; held?: { sessionId: number; held: 'scheduled' | 'held' }[] } = {},
  ) =>
    markAttendance(office, {
      cohortId: cohort.cohortId,
      undo: more.undo ?? false,
      held: more.held ?? [],
      cells: changes.map(([week, person, was, cell]) => ({
        sessionId: cohort.sessionIds[week - 1] ?? 0,
        enrollmentId: cohort.enrollmentIds[person] ?? 0,
        was,
        cell,
      })),
    });
  const letters = () =>
    sheetOf(office, cohort.cohortId)
      .marks.map(({ sessionId, status, minutes }) => [
        cohort.sessionIds.indexOf(sessionId) + 1,
        status,
        minutes,
      ])
      .toSorted();
  const held = (week: number) => sheetOf(office, cohort.cohortId).sessions[week - 1]?.held;
  return { office, ...cohort, mark, letters, held };
}

const message = (result: Result<unknown>) => (result.ok ? '' : result.error.message);

test('marks are written, changed and cleared; the first one records that the session was held', () => {
  const { office, mark, letters, held, sessionIds } = setUp();
  expect(held(1)).toBe('scheduled');
  const first = unwrap(
    mark([
      [1, 0, null, P],
      [1, 1, null, { status: 'late', minutes: 45 }],
    ]),
  );
  expect(first.held).toEqual([{ sessionId: sessionIds[0], was: 'scheduled', held: 'held' }]);
  expect(letters()).toEqual([
    [1, 'late', 45],
    [1, 'present', null],
  ]);
  expect(held(1)).toBe('held');
  expect(unwrap(mark([[1, 0, P, M]])).held).toEqual([]);
  unwrap(mark([[1, 1, { status: 'late', minutes: 45 }, null]]));
  expect(letters()).toEqual([[1, 'missed', null]]);
  expect(verifyChain(office.client).intact).toBe(true);
});

test('an excuse given beforehand leaves the session scheduled; presence there is refused', () => {
  const { mark, letters, held } = setUp();
  unwrap(mark([[14, 0, null, X]]));
  expect([letters(), held(14)]).toEqual([[[14, 'excused', null]], 'scheduled']);
  expect(mark([[14, 1, null, P]])).toMatchObject({ ok: false, error: { code: 'RULE' } });
});

test('one refused cell keeps the whole edit out', () => {
  const { office, mark, letters, held } = setUp();
  const before = verifyChain(office.client).entries;
  expect(
    message(
      mark([
        [1, 0, null, P],
        [14, 0, null, P],
      ]),
    ),
  ).toContain('Week 14 is still to come');
  expect(message(mark([[1, 0, null, { status: 'late', minutes: 200 }]]))).toContain('at most 135');
  expect([letters(), held(1), verifyChain(office.client).entries]).toEqual([
    [],
    'scheduled',
    before,
  ]);
});

test('a cell that holds something else by now is a conflict', () => {
  const { mark, letters } = setUp();
  unwrap(mark([[1, 0, null, P]]));
  expect(mark([[1, 0, null, M]])).toMatchObject({ error: { code: 'CONFLICT' } });
  expect(mark([[1, 0, { status: 'present', minutes: 30 }, M]])).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  expect(letters()).toEqual([[1, 'present', null]]);
});

test('an edit goes back cell by cell and session by session, through several edits of one cell', () => {
  const { mark, letters, held, sessionIds } = setUp();
  unwrap(mark([[1, 0, null, P]]));
  unwrap(mark([[1, 0, P, M]]));
  unwrap(mark([[1, 0, M, P]], { undo: true }));
  const back = unwrap(
    mark([[1, 0, P, null]], {
      undo: true,
      held: [{ sessionId: sessionIds[0] ?? 0, held: 'scheduled' }],
    }),
  );
  expect([letters(), held(1), back.held.length]).toEqual([[], 'scheduled', 1]);
  unwrap(
    mark([[1, 0, null, P]], {
      undo: true,
      held: [{ sessionId: sessionIds[0] ?? 0, held: 'held' }],
    }),
  );
  expect([letters(), held(1)]).toEqual([[[1, 'present', null]], 'held']);
});

test('history undoes an edit of many cells as one change', () => {
  const { office, mark, letters, held } = setUp();
  const { changeNo } = unwrap(
    mark([
      [1, 0, null, P],
      [1, 1, null, M],
      [2, 0, null, P],
    ]),
  );
  unwrap(undoChange(office, changeNo));
  expect([letters(), held(1), held(2)]).toEqual([[], 'scheduled', 'scheduled']);
});

test('800 cells are one change', () => {
  const { office, mark, letters } = setUp(60);
  const cells = Array.from({ length: 60 }, (_, person) => person).flatMap((person) =>
    Array.from({ length: 12 }, (_, week): [number, number, Cell, Cell] => [
      week + 1,
      person,
      null,
      P,
    ]),
  );
  const { changeNo } = unwrap(mark(cells));
  expect(letters()).toHaveLength(720);
  unwrap(undoChange(office, changeNo));
  expect(letters()).toEqual([]);
});

test('someone else’s cohort is not written through this one', () => {
  const { office, cohortId, mark } = setUp();
  const other = makeCohort(office, { name: 'Other' });
  expect(
    markAttendance(office, {
      cohortId,
      undo: false,
      held: [],
      cells: [
        {
          sessionId: other.sessionIds[0] ?? 0,
          enrollmentId: other.enrollmentIds[0] ?? 0,
          was: null,
          cell: P,
        },
      ],
    }),
  ).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(mark([[99, 0, null, P]])).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

const makeup = {
  on: '2026-10-30',
  minutes: 90,
  method: 'one_to_one',
  verifiedBy: 'Coordinator',
  evidence: null,
};

test('a make-up for several people is one change, and credits up to the session', () => {
  const { office, cohortId, enrollmentIds, sessionIds, mark } = setUp(3);
  const sessionId = sessionIds[0] ?? 0;
  unwrap(
    mark([
      [1, 0, null, M],
      [1, 1, null, { status: 'late', minutes: 100 }],
      [1, 2, null, P],
    ]),
  );
  const { ids, changeNo } = unwrap(
    addMakeups(office, { ...makeup, sessionId, enrollmentIds: enrollmentIds.slice(0, 2) }),
  );
  expect(ids).toHaveLength(2);
  const credited = () =>
    [...forecasts(sheetOf(office, cohortId), today).values()].map((one) => one.credited);
  expect(credited()).toEqual([90, 135, 135]);
  unwrap(undoChange(office, changeNo));
  expect(credited()).toEqual([0, 100, 135]);
});

test('a make-up needs a held session, a mark, a day that has come and one of the methods', () => {
  const { office, enrollmentIds, sessionIds, mark } = setUp();
  const sessionId = sessionIds[0] ?? 0;
  const add = (more: object = {}) =>
    addMakeups(office, { ...makeup, sessionId, enrollmentIds, ...more });
  expect(message(add())).toContain('Only a session that was held');
  unwrap(
    mark([
      [1, 0, null, M],
      [1, 1, null, { status: 'not_expected', minutes: null }],
    ]),
  );
  expect(message(add())).toBe(
    'Mark the session first: 1 person you chose had no mark, or “not expected”.',
  );
  const only = { enrollmentIds: enrollmentIds.slice(0, 1) };
  expect(add({ ...only, on: '2026-11-03' })).toMatchObject({ error: { field: 'on' } });
  expect(add({ ...only, method: 'magic' })).toMatchObject({ error: { field: 'method' } });
  const { ids } = unwrap(add(only));
  expect(add(only)).toMatchObject({ error: { field: 'on' } });
  const id = ids[0] ?? 0;
  unwrap(updateMakeup(office, { ...makeup, id, version: 1, minutes: 60 }));
  expect(removeMakeup(office, { id, version: 1 })).toMatchObject({ error: { code: 'CONFLICT' } });
  unwrap(removeMakeup(office, { id, version: 2 }));
});

test('add-on trainings are recorded once a day, changed and taken out', () => {
  const { office, cohortId, personIds } = setUp();
  const personId = personIds[0] ?? 0;
  const fields = {
    module: 'mandatory_reporting',
    completedOn: '2026-10-01',
    minutes: 120,
    expiresOn: '2027-10-01',
  };
  const { id } = unwrap(recordModule(office, { ...fields, personId }));
  expect(recordModule(office, { ...fields, personId })).toMatchObject({
    error: { field: 'completedOn' },
  });
  expect(recordModule(office, { ...fields, personId, module: 'juggling' })).toMatchObject({
    error: { field: 'module' },
  });
  expect(recordModule(office, { ...fields, personId, completedOn: '2026-11-03' })).toMatchObject({
    error: { field: 'completedOn' },
  });
  expect(recordModule(office, { ...fields, personId, expiresOn: '2026-10-01' })).toMatchObject({
    error: { field: 'expiresOn' },
  });
  unwrap(updateModule(office, { ...fields, id, version: 1, minutes: 90 }));
  expect(sheetOf(office, cohortId).trainees[0]?.modules).toMatchObject([{ id, minutes: 90 }]);
  unwrap(removeModule(office, { id, version: 2 }));
  expect(sheetOf(office, cohortId).trainees[0]?.modules).toEqual([]);
});
