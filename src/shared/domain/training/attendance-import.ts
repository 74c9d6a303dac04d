import { fold } from '../people/search-name';
import { formatDate, formatDay } from '../../parse/format-date';
import type { Parsed } from '../../parse/result';
import type { LocalDate } from '../../dates';
import type { FieldDef } from '../spreadsheet/field';
import { splitName } from '../spreadsheet/names';
import { type Cell, type Mark, sameCell } from './marks';
import { type MarkableSession, type MarkableTrainee, markProblem } from './mark-rules';
import { readMark } from './read-mark';

/** What an 'x' in a cell stands for: in sheets of one's own mostly presence, in this program an excuse. */
export const xMeanings = ['present', 'excused'] as const;
export type XMeaning = (typeof xMeanings)[number];

export interface ImportSession extends MarkableSession {
  id: number;
  title: string;
}

const nameField: FieldDef = {
  kind: 'text',
  key: 'person',
  label: 'Name',
  synonyms: ['participant', 'trainee', 'full name', 'person', 'who', 'student'],
  maxLength: 200,
  required: true,
};

const keyOf = (sessionId: number): string => `session_${sessionId}`;

/** '9/1', '9/1/2026', '9/1/26': a day as the head of a column. */
function dayHeads(on: LocalDate): string[] {
  const [year = '', month = '', day = ''] = on.split('-');
  const short = `${Number(month)}/${Number(day)}`;
  return [on, short, `${month}/${day}`, `${short}/${year}`, `${short}/${year.slice(2)}`];
}

/** What an attendance sheet of a cohort can hold: the name, and a column for each week. */
export function attendanceFields(sessions: readonly ImportSession[]): readonly FieldDef[] {
  return [
    nameField,
    ...sessions.map(({ id, weekNo, on, title }): FieldDef => {
      const names = [`week ${weekNo}`, `wk ${weekNo}`, `w${weekNo}`, `session ${weekNo}`];
      return {
        kind: 'text',
        key: keyOf(id),
        label: `Week ${weekNo}, ${formatDay(on).replace(/, \d{4}$/, '')}`,
        synonyms: [...names, String(weekNo), title, formatDate(on), ...dayHeads(on)],
        maxLength: 60,
      };
    }),
  ];
}

const alsoMean: ReadonlyMap<string, string> = new Map([
  ...['y', 'yes', 'true', 'here', 'attended', '✓', '✔', 'ok'].map((word) => [word, 'P'] as const),
  ...['n', 'no', 'false', 'a', 'absent', 'abs', 'no show'].map((word) => [word, 'M'] as const),
  ['ex', 'X'],
  ['exc', 'X'],
  ['n/a', '–'],
]);

/** Reads a cell of somebody's own sheet: the program's marks, minutes, and what people write instead. */
export function readSheetMark(
  text: string,
  current: Cell,
  session: Pick<ImportSession, 'minutes'>,
  x: XMeaning,
): Parsed<Mark | null> {
  const typed = text.trim().toLowerCase();
  const mark = typed === 'x' ? (x === 'present' ? 'P' : 'X') : (alsoMean.get(typed) ?? text);
  return readMark(mark, current, session.minutes);
}

/** The trainee of that name, 'Reyes, Maria' or 'Maria Reyes'; undefined for nobody and for several. */
export function traineeNamed<T extends { name: string }>(
  trainees: readonly T[],
  text: string,
): T | undefined {
  const { first, last } = splitName(text);
  const wanted = new Set([fold(text), fold(`${first} ${last}`)].map((name) => name.trim()));
  const found = trainees.filter(({ name }) => wanted.has(fold(name)));
  return found.length === 1 ? found[0] : undefined;
}

export interface CellPlan {
  sessionId: number;
  was: Cell;
  cell: Mark;
}

/**
 * The marks a row would change, and what cannot be taken with the reason. Empty cells leave the mark
 * there is.
 * @param written field key → what stands in the cell
 * @param trainee the person of the row; without one only the writing itself is read
 */
export function planMarks(
  sessions: readonly ImportSession[],
  written: Readonly<Record<string, string>>,
  {
    trainee,
    markOf,
    x,
    today,
  }: {
    trainee: MarkableTrainee | undefined;
    markOf: (sessionId: number) => Cell;
    x: XMeaning;
    today: LocalDate;
  },
): { cells: CellPlan[]; problems: Record<string, string> } {
  const cells: CellPlan[] = [];
  const problems: Record<string, string> = {};
  for (const session of sessions) {
    const key = keyOf(session.id);
    const was = markOf(session.id);
    const read = readSheetMark(written[key] ?? '', was, session, x);
    const cell = read.ok ? read.value : null;
    const problem = read.ok ? trainee && markProblem(session, trainee, cell, today) : read.message;
    if (problem) problems[key] = problem;
    else if (cell !== null && !sameCell(cell, was))
      cells.push({ sessionId: session.id, was, cell });
  }
  return { cells, problems };
}
