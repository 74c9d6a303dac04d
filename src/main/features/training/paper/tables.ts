import type {
  AttendanceGridPrint,
  RosterPrint,
  TranscriptsPrint,
} from '@shared/contract/training-prints';
import type { Table, TableColumn } from '../../../spreadsheet/write';

const text = (header: string): TableColumn => ({ header, kind: 'text' });

/** The roster as a spreadsheet: who is in the cohort, then who waits. */
export function rosterTable({ cohort, rows, waiting }: RosterPrint): Table {
  return {
    sheet: cohort,
    columns: ['Name', 'Phone and email', 'Enrolled', 'Status'].map(text),
    rows: [
      ...rows.map(({ name, contact, enrolled, status }) => [name, contact, enrolled, status]),
      ...waiting.map(({ name, since }) => [name, '', '', `Waiting since ${since}`]),
    ],
  };
}

/** The attendance as it stands in the grid; it can be pasted back into it. */
export function gridTable({ cohort, weeks, totals, rows }: AttendanceGridPrint): Table {
  return {
    sheet: cohort,
    columns: [
      text('Name'),
      ...weeks.map(({ weekNo, on }) => text(`Week ${weekNo}, ${on}`)),
      ...totals.map(text),
      text('Will they graduate?'),
    ],
    rows: rows.map(({ name, marks, totals: sums, standing }) => [
      name,
      ...marks,
      ...sums,
      standing,
    ]),
  };
}

/** Week by week for each person. */
export function transcriptTable({ people }: TranscriptsPrint): Table {
  return {
    sheet: 'Transcript',
    columns: ['Name', 'Part', 'Week', 'Date', 'Title', 'Attendance', 'Length', 'Credited'].map(
      text,
    ),
    rows: people.flatMap(({ name, weeks, modules, signoffs }) => [
      ...weeks.map(({ weekNo, on, title, attendance, length, credited }) => [
        name,
        'Session',
        String(weekNo),
        on,
        title,
        attendance,
        length,
        credited,
      ]),
      ...modules.map((one) => [name, 'Add-on training', '', one.done, one.name, '', '', '']),
      ...signoffs.map((one) => [name, 'Sign-off', '', '', one.name, one.result, one.how, '']),
    ]),
  };
}
