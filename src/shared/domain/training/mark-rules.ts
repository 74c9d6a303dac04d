import type { LocalDate } from '../../dates';
import { formatDay } from '../../parse/format-date';
import { formatDuration } from '../../parse/format';
import type { AttendanceStatus } from '../lists/training';
import type { Cell } from './marks';

/** What the rules of marking need to know of a session. */
export interface MarkableSession {
  weekNo: number;
  on: LocalDate;
  /** scheduled, held or cancelled. */
  held: string;
  /** Minutes it lasts. */
  minutes: number;
}

/** What they need to know of a person's place in the cohort. */
export interface MarkableTrainee {
  status: string;
  endedOn: LocalDate | null;
}

/** Known beforehand: someone says that they cannot come, or are not expected. */
const knownBeforehand: ReadonlySet<AttendanceStatus> = new Set(['excused', 'not_expected']);

/**
 * Why a cell cannot be given this mark, in words that say what to do; null when it can.
 * A session still to come takes only what can be known beforehand, a cancelled one nothing.
 */
export function markProblem(
  session: MarkableSession,
  trainee: MarkableTrainee,
  cell: Cell,
  today: LocalDate,
): string | null {
  if (cell === null) return null;
  const week = `Week ${session.weekNo}`;
  if (session.held === 'cancelled')
    return `${week} was cancelled. Give it a new date first if it took place after all.`;
  if (cell.status === 'not_expected') return null;
  if (hasLeftBefore(trainee, session.on))
    return `This person left on ${formatDay(trainee.endedOn as LocalDate)}, before week ${session.weekNo}.`;
  if (session.held !== 'held' && session.on > today && !knownBeforehand.has(cell.status))
    return `${week} is still to come, on ${formatDay(session.on)}. Change its date first if it took place earlier.`;
  if (cell.minutes !== null && cell.minutes > session.minutes)
    return `${week} lasts ${formatDuration(session.minutes)}. Enter at most ${session.minutes} minutes.`;
  return null;
}

/** Left the course before the day; a mark on a later session would be a slip. */
export function hasLeftBefore(trainee: MarkableTrainee, on: LocalDate): boolean {
  return trainee.status !== 'active' && trainee.endedOn !== null && trainee.endedOn < on;
}

/**
 * Whether a mark shows that a scheduled session took place. Someone was there, or was missed: then it
 * was held, and is recorded so in the same change. Excuses and "not expected" are known beforehand and
 * leave it scheduled.
 */
export function showsHeld(session: MarkableSession, cell: Cell): boolean {
  return session.held === 'scheduled' && cell !== null && !knownBeforehand.has(cell.status);
}

/** Whether "mark all present" fills this cell: empty, and the person is still in the course that day. */
export function fillsAsPresent(
  session: MarkableSession,
  trainee: MarkableTrainee,
  cell: Cell,
): boolean {
  return cell === null && !hasLeftBefore(trainee, session.on);
}
