import { updateCohort } from '@main/features/training/cohort-commands.service';
import { undoChange } from '@main/features/history/history.service';
import {
  mergeSession,
  moveSession,
  setDaysOff,
  updateSession,
} from '@main/features/training/sessions.service';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { holdAll, makeCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const dates = (office: Office, cohortId: number) =>
  sheetOf(office, cohortId).sessions.map(({ on }) => on);

test('a day off after the start shifts the sessions still to come, as one change', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office);
  const before = dates(office, cohortId);
  expect(before.slice(-3)).toEqual(['2026-10-28', '2026-11-04', '2026-11-11']);
  const change = { id: cohortId, version: 1, daysOff: ['2026-11-04', '2026-11-04'] };
  const { changeNo } = unwrap(setDaysOff(office, { ...change, moveSessions: true }));
  expect(dates(office, cohortId).slice(-3)).toEqual(['2026-10-28', '2026-11-11', '2026-11-18']);
  expect(sheetOf(office, cohortId).cohort.daysOff).toEqual(['2026-11-04']);
  expect(setDaysOff(office, { ...change, moveSessions: true })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  unwrap(setDaysOff(office, { id: cohortId, version: 2, daysOff: [], moveSessions: true }));
  expect(dates(office, cohortId)).toEqual(before);
  unwrap(undoChange(office, changeNo + 1));
  unwrap(undoChange(office, changeNo));
  expect([dates(office, cohortId), sheetOf(office, cohortId).cohort.daysOff]).toEqual([before, []]);
});

test('only the list of days off changes when nothing is to move', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office);
  const before = dates(office, cohortId);
  unwrap(
    setDaysOff(office, { id: cohortId, version: 1, daysOff: ['2026-11-04'], moveSessions: false }),
  );
  expect(dates(office, cohortId)).toEqual(before);
});

test('a cohort that has not begun starts later when its first day is off', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office, { startOn: '2026-11-11', people: 0 });
  unwrap(
    setDaysOff(office, { id: cohortId, version: 1, daysOff: ['2026-11-11'], moveSessions: true }),
  );
  expect(sheetOf(office, cohortId).cohort.startOn).toBe('2026-11-18');
});

test('two sessions on one day, the later ones coming forward', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office, { startOn: '2026-11-04' });
  const [, , third = 0] = sessionIds;
  const merge = (intoId: number, version = 1) =>
    mergeSession(office, { id: third, version, intoId, closeGap: true });
  const { changeNo } = unwrap(merge(sessionIds[1] ?? 0));
  expect(dates(office, cohortId).slice(0, 5)).toEqual([
    '2026-11-04',
    '2026-11-11',
    '2026-11-11',
    '2026-11-18',
    '2026-11-25',
  ]);
  expect(merge(sessionIds[1] ?? 0, 2)).toMatchObject({ error: { field: 'intoId' } });
  expect(merge(sessionIds[5] ?? 0, 1)).toMatchObject({ error: { code: 'CONFLICT' } });
  unwrap(undoChange(office, changeNo));
  expect(dates(office, cohortId)[2]).toBe('2026-11-18');
});

test('a held session is not merged, and no session joins another cohort’s', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office);
  const other = makeCohort(office, { name: 'Cohort 7', startOn: '2026-12-02' });
  const base = { version: 1, closeGap: false };
  expect(
    mergeSession(office, { ...base, id: sessionIds[12] ?? 0, intoId: other.sessionIds[0] ?? 0 }),
  ).toMatchObject({ error: { code: 'NOT_FOUND' } });
  holdAll(office, cohortId);
  expect(
    mergeSession(office, {
      ...base,
      version: 2,
      id: sessionIds[1] ?? 0,
      intoId: sessionIds[0] ?? 0,
    }),
  ).toMatchObject({ error: { code: 'RULE' } });
});

test('why a session moved or was cancelled stays with it until it is said anew, and is undone with it', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeCohort(office);
  const id = sessionIds[12] ?? 0;
  const reason = () => sheetOf(office, cohortId).sessions[12]?.reason;
  const move = { id, on: '2026-11-11', laterToo: true };
  const { changeNo } = unwrap(moveSession(office, { ...move, version: 1, reason: 'Site closed' }));
  expect(reason()).toBe('Site closed');
  expect(sheetOf(office, cohortId).sessions[13]?.reason).toBeNull();
  unwrap(updateSession(office, { id, version: 2, held: 'cancelled', minutes: null }));
  expect(reason()).toBe('Site closed');
  unwrap(updateSession(office, { id, version: 3, held: 'cancelled', minutes: null, reason: null }));
  expect(reason()).toBeNull();
  unwrap(undoChange(office, changeNo + 2));
  unwrap(undoChange(office, changeNo + 1));
  unwrap(undoChange(office, changeNo));
  expect(reason()).toBeNull();
  expect(sheetOf(office, cohortId).sessions[12]).toMatchObject({
    on: '2026-11-04',
    held: 'scheduled',
  });
});

test('name, site and places change with a check on the version', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office);
  unwrap(updateCohort(office, { id: cohortId, version: 1, site: 'Library', capacity: 12 }));
  expect(updateCohort(office, { id: cohortId, version: 1, name: 'Late' })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  expect(sheetOf(office, cohortId).cohort).toMatchObject({
    name: 'Cohort 6',
    site: 'Library',
    capacity: 12,
  });
});
