import {
  type AttendanceInput,
  type AttendanceImportRow,
  type AttendanceState,
  attendanceStates,
} from '@shared/contract/spreadsheet-attendance';
import type { LocalDate } from '@shared/dates';
import type { AttendanceStatus } from '@shared/domain/lists/training';
import type { FieldDef } from '@shared/domain/spreadsheet/field';
import { headsKey, headsOf } from '@shared/domain/spreadsheet/heads';
import { isEmptyRow, readRow } from '@shared/domain/spreadsheet/read-row';
import {
  attendanceFields,
  type CellPlan,
  planMarks,
  traineeNamed,
} from '@shared/domain/training/attendance-import';
import type { Cell } from '@shared/domain/training/marks';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord } from '../../db/record-store';
import type { Office } from '../../db/write';
import { closeFile, openFile, openSheet } from '../../spreadsheet/open-files';
import { rememberMapping } from '../spreadsheet/remember';
import { markAttendance } from './attendance.service';
import { cohortEnrollments, cohortMarks, findCohort } from './cohorts.repo';
import { sheetSessions } from './sheet.service';

const kindOf = (cohortId: number): string => `attendance_${cohortId}`;

/** The fields of a cohort's attendance sheet. @param kind 'attendance_' and the cohort's id */
export function attendanceFieldsOf(db: ReadDb, kind: string): readonly FieldDef[] | undefined {
  const cohortId = /^attendance_(\d{1,15})$/.exec(kind)?.[1];
  if (cohortId === undefined || !findCohort(db, Number(cohortId))) return undefined;
  return attendanceFields(sheetSessions(db, Number(cohortId)));
}

interface PlannedRow extends AttendanceImportRow {
  cells: CellPlan[];
}

const gone = () => fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');

function stateOf(row: Pick<PlannedRow, 'enrollmentId' | 'problems' | 'cells'>): AttendanceState {
  if (Object.keys(row.problems).length > 0) return 'problem';
  if (row.enrollmentId === null) return 'choose';
  return row.cells.length === 0 ? 'nothing' : 'ready';
}

/** Reads a whole sheet and says of each row which marks it would change. */
function planSheet(db: ReadDb, input: AttendanceInput, today: LocalDate): PlannedRow[] {
  const sheet = openSheet(db, input.ticket, input.sheet);
  const sessions = sheetSessions(db, input.cohortId).filter(
    ({ id }) => `session_${id}` in input.mapping,
  );
  const fields = attendanceFields(sessions);
  const trainees = cohortEnrollments(db, input.cohortId);
  const marks = new Map<string, Cell>(
    cohortMarks(db, input.cohortId).map(({ enrollmentId, sessionId, status, minutes }) => [
      `${enrollmentId}/${sessionId}`,
      { status: status as AttendanceStatus, minutes },
    ]),
  );
  const rowOf = new Map<number, number>();
  return sheet.rows.flatMap((cells, at) => {
    if (at <= input.headRow || isEmptyRow(cells)) return [];
    const number = at + 1;
    const read = readRow(fields, input.mapping, cells, today, input.corrections[String(number)]);
    const name = read.written['person'] ?? '';
    const choice = input.choices[String(number)];
    const trainee =
      typeof choice === 'number'
        ? trainees.find(({ enrollmentId }) => enrollmentId === choice)
        : traineeNamed(trainees, name);
    const plan = planMarks(sessions, read.written, {
      trainee,
      markOf: (sessionId) => marks.get(`${trainee?.enrollmentId}/${sessionId}`) ?? null,
      x: input.x,
      today,
    });
    const problems = { ...read.problems, ...plan.problems };
    const enrollmentId = trainee?.enrollmentId ?? null;
    if (choice !== 'leave' && enrollmentId !== null) {
      const earlier = rowOf.get(enrollmentId);
      if (earlier !== undefined) problems['person'] = `Row ${earlier} is the same person.`;
      else rowOf.set(enrollmentId, number);
    }
    const row = { enrollmentId, problems, cells: plan.cells };
    return [
      {
        ...row,
        number,
        name,
        written: read.written,
        state: choice === 'leave' ? 'left' : stateOf(row),
        changes: plan.cells.length,
        replaces: plan.cells.filter(({ was }) => was !== null).length,
      },
    ];
  });
}

const sum = (rows: readonly PlannedRow[], of: 'changes' | 'replaces'): number =>
  rows.reduce((total, row) => total + row[of], 0);

/** One page of what an attendance sheet would bring. */
export function attendancePreview(
  db: ReadDb,
  {
    show,
    offset,
    limit,
    ...input
  }: AttendanceInput & { show: 'all' | 'attention'; offset: number; limit: number },
  today: LocalDate,
) {
  if (!findCohort(db, input.cohortId)) return gone();
  const all = planSheet(db, input, today);
  const ready = all.filter(({ state }) => state === 'ready');
  const shown =
    show === 'all' ? all : all.filter(({ state }) => state === 'problem' || state === 'choose');
  const counts = Object.fromEntries(
    attendanceStates.map((state) => [state, all.filter((row) => row.state === state).length]),
  ) as Record<AttendanceState, number>;
  return ok({
    counts,
    marks: sum(ready, 'changes'),
    replaced: sum(ready, 'replaces'),
    total: shown.length,
    rows: shown.slice(offset, offset + limit).map(({ cells: _cells, ...row }) => row),
    trainees: cohortEnrollments(db, input.cohortId).map(({ enrollmentId, name }) => ({
      enrollmentId,
      name,
    })),
  });
}

/**
 * Writes the marks of every row that is ready, as one change that can be taken back as a whole. How the
 * columns were mapped is remembered for this cohort.
 */
export function importAttendance(
  office: Office,
  input: AttendanceInput,
): Result<{ changeNo: number; people: number; marks: number; left: number }> {
  const { read, clock } = office;
  if (!findCohort(read, input.cohortId)) return gone();
  const planned = planSheet(read, input, clock.today());
  const ready = planned.filter(({ state }) => state === 'ready');
  if (ready.length === 0) return fail('RULE', 'No row is ready to come in.');
  const cells = ready.flatMap(({ enrollmentId, cells: marks }) =>
    enrollmentId === null ? [] : marks.map((mark) => ({ ...mark, enrollmentId })),
  );
  const left = planned.length - ready.length;
  const counts = {
    created: cells.length - sum(ready, 'replaces'),
    updated: sum(ready, 'replaces'),
  };
  const { rows, width, fileName } = {
    ...openSheet(read, input.ticket, input.sheet),
    fileName: openFile(read, input.ticket).name,
  };
  const edit = { cohortId: input.cohortId, cells, held: [], undo: false };
  const kind = kindOf(input.cohortId);
  const marked = markAttendance(office, edit, (tx) => {
    const { changeNo } = tx;
    createRecord(
      tx,
      entities.spreadsheetImport,
      { kind, fileName, ...counts, left, changeNo },
      'import',
    );
  });
  if (!marked.ok) return marked;
  const heads = headsKey(headsOf(rows[input.headRow] ?? [], width));
  rememberMapping(office, { kind, heads, mapping: input.mapping });
  closeFile(read);
  return ok({ changeNo: marked.value.changeNo, people: ready.length, marks: cells.length, left });
}
