import { undoChange } from '@main/features/history/history.service';
import { setItemActive } from '@main/features/lists/lists.service';
import { markAttendance } from '@main/features/training/attendance.service';
import { cohortList } from '@main/features/training/cohorts.service';
import {
  endEnrollment,
  enroll,
  removeEnrollment,
} from '@main/features/training/enrollments.service';
import {
  addFeedback,
  feedbackOf,
  removeFeedback,
  removeSelfRating,
  saveSelfRating,
  updateFeedback,
} from '@main/features/training/feedback.service';
import { markHistory } from '@main/features/training/mark-history.service';
import { forecasts } from '@main/features/training/sheet.service';
import {
  recordSignoffs,
  removeSignoff,
  updateSignoff,
} from '@main/features/training/signoffs.service';
import { addWaiting, removeWaiting } from '@main/features/training/waiting.service';
import { feedbackFields } from '@shared/contract/training-signoffs';
import type { Cell } from '@shared/domain/training/marks';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makePerson } from '../../factories/people';
import { holdAll, makeCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

test('beyond the last place people wait, and come in from the list', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeCohort(office, { people: 2, capacity: 3 });
  const [ana, ben] = [makePerson(office), makePerson(office)];
  const enrollBoth = (overCapacity: boolean) =>
    enroll(office, { cohortId, personIds: [ana, ben], enrolledOn: today, overCapacity });
  expect(enrollBoth(false)).toMatchObject({
    error: { code: 'RULE', message: expect.stringContaining('Only 1 place is left') as unknown },
  });
  const list = { cohortId, personIds: [ana, ben], addedOn: today, note: null };
  unwrap(addWaiting(office, list));
  expect(addWaiting(office, list)).toMatchObject({ error: { field: 'personIds' } });
  const row = () => cohortList(office.read, { offset: 0, limit: 5 }, today).rows[0];
  expect(row()).toMatchObject({ capacity: 3, waiting: 2, inTraining: 2 });
  const one = { cohortId, personIds: [ana], enrolledOn: today };
  const { changeNo } = unwrap(enroll(office, one));
  expect(sheetOf(office, cohortId).waiting.map(({ personId }) => personId)).toEqual([ben]);
  unwrap(undoChange(office, changeNo));
  expect(sheetOf(office, cohortId).waiting).toHaveLength(2);
  unwrap(enrollBoth(true));
  expect(row()).toMatchObject({ waiting: 0, inTraining: 4 });
  // Who left gives the place back.
  for (const id of enrollmentIds)
    unwrap(
      endEnrollment(office, { id, version: 1, status: 'withdrawn', endedOn: today, reason: null }),
    );
  unwrap(enroll(office, { cohortId, personIds: [makePerson(office)], enrolledOn: today }));
});

test('nobody waits for a cohort they are in or that is over, and a wait can end', () => {
  const office = testOffice();
  const { cohortId, personIds } = makeCohort(office, { people: 1 });
  const wait = (ids: number[], addedOn = today) =>
    addWaiting(office, { cohortId, personIds: ids, addedOn, note: 'Evenings only' });
  expect(wait(personIds)).toMatchObject({ error: { field: 'personIds' } });
  expect(wait([makePerson(office)], '2026-11-03')).toMatchObject({ error: { field: 'addedOn' } });
  expect(wait([999])).toMatchObject({ error: { code: 'NOT_FOUND' } });
  const { ids } = unwrap(wait([makePerson(office)]));
  unwrap(removeWaiting(office, { id: ids[0] ?? 0, version: 1 }));
  expect(sheetOf(office, cohortId).waiting).toEqual([]);
});

const signoff = {
  competency: 'boundaries',
  method: 'role_play',
  result: 'met',
  on: today,
  signedBy: 'Coordinator',
  note: null,
} as const;

test('a sign-off for several people is one change, and counts toward graduation', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeCohort(office);
  const missing = () => {
    const sheet = sheetOf(office, cohortId);
    return enrollmentIds.map((id) => forecasts(sheet, today).get(id)?.missingSignoffs.length);
  };
  expect(missing()).toEqual([4, 4]);
  const { ids, changeNo } = unwrap(recordSignoffs(office, { ...signoff, enrollmentIds }));
  expect(missing()).toEqual([3, 3]);
  unwrap(updateSignoff(office, { ...signoff, id: ids[0] ?? 0, version: 1, result: 'not_yet' }));
  expect(missing()).toEqual([4, 3]);
  unwrap(removeSignoff(office, { id: ids[0] ?? 0, version: 2 }));
  expect(sheetOf(office, cohortId).trainees.map(({ signoffs }) => signoffs.length)).toEqual([0, 1]);
  expect(removeEnrollment(office, { id: enrollmentIds[1] ?? 0, version: 1 })).toMatchObject({
    error: { code: 'RULE' },
  });
  expect(changeNo).toBeGreaterThan(0);
});

test('a sign-off needs a day that has come, within the course, and values of the lists', () => {
  const office = testOffice();
  const { enrollmentIds } = makeCohort(office);
  const refused = (change: Partial<Parameters<typeof recordSignoffs>[1]>) =>
    recordSignoffs(office, { ...signoff, enrollmentIds, ...change });
  expect(refused({ on: '2026-11-03' })).toMatchObject({ error: { field: 'on' } });
  expect(refused({ on: '2026-07-31' })).toMatchObject({ error: { field: 'on' } });
  expect(refused({ competency: 'juggling' })).toMatchObject({ error: { field: 'competency' } });
  expect(refused({ method: 'guess' })).toMatchObject({ error: { field: 'method' } });
  expect(refused({ enrollmentIds: [999] })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  const { ids } = unwrap(refused({}));
  const list = { list: 'signoff_method', code: 'role_play', active: false };
  unwrap(setItemActive(office, list));
  expect(refused({})).toMatchObject({ error: { field: 'method' } });
  unwrap(updateSignoff(office, { ...signoff, id: ids[0] ?? 0, version: 1, note: 'Twice' }));
});

test('sheets of feedback name nobody, are changed and taken out', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office);
  holdAll(office, cohortId);
  const sheet = { useful: 'yes', clear: null, atEase: 'mostly', helped: 'Role play', wished: null };
  const typed = feedbackFields.parse(sheet);
  const sessionId = sessionIds[0] ?? 0;
  const { id } = unwrap(addFeedback(office, { sessionId, sheet: typed }));
  unwrap(updateFeedback(office, { id, version: 1, sheet: { ...typed, clear: 'no' } }));
  expect(feedbackOf(office.read, cohortId).sheets).toEqual([
    { id, version: 2, sessionId, ...sheet, clear: 'no' },
  ]);
  unwrap(removeFeedback(office, { id, version: 2 }));
  expect(feedbackOf(office.read, cohortId).sheets).toEqual([]);
  const empty = { useful: null, clear: null, atEase: null, helped: ' ', wished: null };
  expect(feedbackFields.safeParse(empty).success).toBe(false);
});

test('there is no feedback on a session that has not been', () => {
  const office = testOffice();
  const { sessionIds } = makeCohort(office);
  const sheet = feedbackFields.parse({
    useful: 'yes',
    clear: null,
    atEase: null,
    helped: null,
    wished: null,
  });
  expect(addFeedback(office, { sessionId: sessionIds[13] ?? 0, sheet })).toMatchObject({
    error: { code: 'RULE' },
  });
});

test('a self-rating is one for each time; keyed again it replaces the first', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeCohort(office);
  const [enrollmentId = 0] = enrollmentIds;
  const rate = (answers: Record<string, 'sure' | 'not_yet'>, on = '2026-08-12') =>
    saveSelfRating(office, { enrollmentId, wave: 'before', on, answers });
  const first = unwrap(rate({ boundaries: 'not_yet' }));
  const second = unwrap(rate({ boundaries: 'sure', services: 'not_yet' }));
  expect(second.id).toBe(first.id);
  expect(feedbackOf(office.read, cohortId).ratings).toMatchObject([
    { enrollmentId, wave: 'before', answers: { boundaries: 'sure', services: 'not_yet' } },
  ]);
  expect(rate({ juggling: 'sure' })).toMatchObject({ error: { field: 'answers' } });
  expect(rate({ boundaries: 'sure' }, '2026-11-03')).toMatchObject({ error: { field: 'on' } });
  unwrap(removeSelfRating(office, { id: first.id, version: 2 }));
  expect(feedbackOf(office.read, cohortId).ratings).toEqual([]);
});

test('the history of a cell tells every mark it held, cleared ones and undone ones included', () => {
  const office = testOffice();
  const { cohortId, sessionIds, enrollmentIds } = makeCohort(office);
  const [sessionId = 0] = sessionIds;
  const [enrollmentId = 0, other = 0] = enrollmentIds;
  const mark = (was: Cell, cell: Cell) =>
    unwrap(
      markAttendance(office, {
        cohortId,
        undo: false,
        held: [],
        cells: [{ sessionId, enrollmentId, was, cell }],
      }),
    );
  const P: Cell = { status: 'present', minutes: null };
  const L: Cell = { status: 'late', minutes: 45 };
  const M: Cell = { status: 'missed', minutes: null };
  mark(null, P);
  mark(P, L);
  const cleared = mark(L, null);
  unwrap(undoChange(office, cleared.changeNo));
  mark(L, null);
  mark(null, M);
  const story = markHistory(office.read, { sessionId, enrollmentId });
  expect(story.map(({ action, was, cell }) => [action, was, cell])).toEqual([
    ['create', null, M],
    ['delete', L, null],
    ['undo', null, L],
    ['delete', L, null],
    ['update', P, L],
    ['create', null, P],
  ]);
  expect(markHistory(office.read, { sessionId, enrollmentId: other })).toEqual([]);
});
