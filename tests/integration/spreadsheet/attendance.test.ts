import { countRows } from '@main/db/row-counts';
import { lastUndoable, undoChange } from '@main/features/history/history.service';
import { lookAtSheet, pastImports } from '@main/features/spreadsheet/spreadsheet.service';
import {
  attendancePreview,
  importAttendance,
} from '@main/features/training/attendance-import.service';
import { keepOpen } from '@main/spreadsheet/open-files';
import { readSpreadsheet } from '@main/spreadsheet/read';
import type { Office } from '@main/db/write';
import type { AttendanceInput } from '@shared/contract/spreadsheet-attendance';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCohort, sheetOf } from '../../factories/training';
import { testOffice } from '../../support/test-office';
import { type Value, workbookOf } from './support';

const heads = ['Name', 'Week 1', 'Week 2', 'Week 3'];

async function open(
  office: Office,
  cohortId: number,
  rows: Value[][],
  top: string[] = heads,
): Promise<AttendanceInput> {
  const path = await workbookOf([top, ...rows], { name: 'Attendance.xlsx' });
  const ticket = keepOpen(office.read, await readSpreadsheet(path));
  const look = unwrap(
    lookAtSheet(office.read, { ticket, sheet: 0, kind: `attendance_${cohortId}`, headRow: null }),
  );
  const { headRow, mapping } = look;
  return {
    ticket,
    sheet: 0,
    headRow,
    cohortId,
    mapping,
    x: 'present',
    corrections: {},
    choices: {},
  };
}

const preview = (office: Office, input: AttendanceInput) =>
  unwrap(
    attendancePreview(
      office.read,
      { ...input, show: 'all', offset: 0, limit: 200 },
      office.clock.today(),
    ),
  );

const rowsOf = (office: Office) => {
  const { audit_event: _audit, ...rows } = countRows(office.client);
  return rows;
};

/** A cohort of two, by the names they have. */
function cohort(office: Office) {
  const made = makeCohort(office);
  const [first, second] = sheetOf(office, made.cohortId).trainees;
  return { ...made, first: first!, second: second! };
}

test('marks come in as one change with their file, and are taken back as one', async () => {
  const office = testOffice();
  const { cohortId, first, second } = cohort(office);
  const before = rowsOf(office);
  const input = await open(office, cohortId, [
    [first.name, 'P', 90, 'absent'],
    [second.name, 'x', null, 'M'],
  ]);
  expect(preview(office, input)).toMatchObject({ counts: { ready: 2 }, marks: 5, replaced: 0 });
  const done = unwrap(importAttendance(office, input));
  expect(done).toMatchObject({ people: 2, marks: 5, left: 0 });
  const sheet = sheetOf(office, cohortId);
  expect(sheet.marks.map(({ status, minutes }) => [status, minutes])).toHaveLength(5);
  expect(sheet.marks.find(({ minutes }) => minutes === 90)).toMatchObject({ status: 'present' });
  expect(sheet.sessions.slice(0, 3).map(({ held }) => held)).toEqual(['held', 'held', 'held']);
  expect(pastImports(office.read, office.clock.now())).toMatchObject([
    { kind: `attendance_${cohortId}`, name: 'Attendance.xlsx', created: 5, updated: 0 },
  ]);
  expect(lastUndoable(office, office.clock.now())).toEqual({ changeNo: done.changeNo });
  unwrap(undoChange(office, done.changeNo));
  const { spreadsheet_mapping: mappings, ...after } = rowsOf(office);
  expect({ ...after, spreadsheet_mapping: 0 }).toEqual(before);
  expect(mappings).toBe(1);
  expect(sheetOf(office, cohortId).sessions[0]?.held).toBe('scheduled');
});

test('what is wrong stands in its place, whoever is not found waits, and nothing of them comes in', async () => {
  const office = testOffice();
  const { cohortId, first, second } = cohort(office);
  const input = await open(office, cohortId, [
    [first.name, 'perhaps', 'P', 9999],
    ['Nobody Known', 'P', null, null],
    [second.name, 'P', null, null],
    [second.name, 'M', null, null],
    [null, 'P', null, null],
  ]);
  const { rows, counts } = preview(office, input);
  expect(counts).toMatchObject({ ready: 1, problem: 3, choose: 1 });
  const [week1, , week3] = sheetOf(office, cohortId).sessions;
  expect(Object.keys(rows[0]!.problems)).toEqual([`session_${week1!.id}`, `session_${week3!.id}`]);
  expect(rows[3]!.problems['person']).toBe('Row 4 is the same person.');
  expect(rows[4]!.problems['person']).toBe('This is needed.');
  const sorted: AttendanceInput = {
    ...input,
    corrections: { '2': { [`session_${week1!.id}`]: 'P', [`session_${week3!.id}`]: '' } },
    choices: { '3': 'leave', '5': 'leave', '6': 'leave' },
  };
  expect(preview(office, sorted).counts).toMatchObject({ ready: 2, left: 3, problem: 0 });
  expect(unwrap(importAttendance(office, input))).toMatchObject({ people: 1, marks: 1, left: 4 });
});

test('a person can be chosen for a row; the same sheet a second time changes nothing', async () => {
  const office = testOffice();
  const { cohortId, first } = cohort(office);
  const rows = [['The first one', 'P', 'M', null]];
  const input = await open(office, cohortId, rows);
  const chosen: AttendanceInput = { ...input, choices: { '2': first.enrollmentId } };
  expect(unwrap(importAttendance(office, chosen))).toMatchObject({ people: 1, marks: 2 });
  const again = await open(office, cohortId, [[first.name, 'P', 'M', null]]);
  expect(preview(office, again)).toMatchObject({ counts: { nothing: 1 }, marks: 0 });
  expect(importAttendance(office, again)).toMatchObject({ error: { code: 'RULE' } });
  const other = await open(office, cohortId, [[first.name, 'M', 'M', null]]);
  expect(preview(office, other)).toMatchObject({ marks: 1, replaced: 1 });
});

test('a cohort that is not there is refused', async () => {
  const office = testOffice();
  const { cohortId } = cohort(office);
  const input = await open(office, cohortId, [['Ana', 'P', null, null]]);
  const gone = { ...input, cohortId: 999 };
  expect(importAttendance(office, gone)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(
    lookAtSheet(office.read, {
      ticket: input.ticket,
      sheet: 0,
      kind: 'attendance_999',
      headRow: null,
    }),
  ).toMatchObject({ error: { code: 'NOT_FOUND' } });
});
