import { type AttendanceStatus, attendanceStatus } from '../lists/training';
import { labelOf } from '../lists/define';
import { formatDuration } from '../../parse/format';

/** What the attendance grid holds in one cell. */
export interface Mark {
  status: AttendanceStatus;
  /** Minutes in the room; null where the whole session is meant, or none were recorded. */
  minutes: number | null;
}

/** A cell: a mark, or nothing recorded yet. */
export type Cell = Mark | null;

const letters = {
  present: 'P',
  late: 'L',
  left_early: 'E',
  excused: 'X',
  missed: 'M',
  not_expected: '–',
} as const satisfies Record<AttendanceStatus, string>;

/** In the order in which they are offered and the space bar goes through them. */
export const markKeys = attendanceStatus.codes.map((status) => ({
  status,
  letter: letters[status],
  word: labelOf(attendanceStatus.items, status),
}));

const hasMinutes: ReadonlySet<AttendanceStatus> = new Set(['present', 'late', 'left_early']);

/** True for marks that say how long someone was there. */
export function takesMinutes(status: AttendanceStatus): boolean {
  return hasMinutes.has(status);
}

/** True when a late arrival or early leaving still lacks its minutes: it credits nothing until then. */
export function lacksMinutes(cell: Cell): boolean {
  return cell !== null && cell.status !== 'present' && takesMinutes(cell.status)
    ? cell.minutes === null
    : false;
}

/** One form for one meaning: no minutes where they say nothing, none for presence all the way through. */
export function normalizeMark(mark: Mark, sessionMinutes: number): Mark {
  if (!takesMinutes(mark.status)) return { status: mark.status, minutes: null };
  if (mark.status === 'present' && mark.minutes !== null && mark.minutes >= sessionMinutes)
    return { status: 'present', minutes: null };
  return mark;
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (a !== null && b !== null && a.status === b.status && a.minutes === b.minutes);
}

/** The mark a key stands for; null for keys that stand for none. */
export function statusOfKey(key: string): AttendanceStatus | null {
  const typed = key === '-' ? '–' : key.toUpperCase();
  return markKeys.find(({ letter }) => letter === typed)?.status ?? null;
}

/** What stands in the cell and in a copied range: 'P', 'L 45', 'M', '' for nothing. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  const letter = letters[cell.status];
  return cell.minutes === null ? letter : `${letter} ${cell.minutes}`;
}

/** In words, for accessible names and lists: 'late, 45 min', 'late, minutes not recorded', 'not marked'. */
export function cellWords(cell: Cell): string {
  if (cell === null) return 'not marked';
  const word = labelOf(attendanceStatus.items, cell.status).toLowerCase();
  if (cell.minutes !== null) return `${word}, ${formatDuration(cell.minutes)}`;
  return lacksMinutes(cell) ? `${word}, minutes not recorded` : word;
}
