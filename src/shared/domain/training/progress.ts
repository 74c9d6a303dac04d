import type { LocalDate } from '../../dates';
import { creditSession, type SessionCredit } from '../training-credit';
import { type Cell, lacksMinutes } from './marks';

/** One week of a cohort. */
export interface CourseSession {
  weekNo: number;
  on: LocalDate;
  /** scheduled, held or cancelled. */
  held: string;
  /** Minutes of this session: its own, or else those of the course. */
  minutes: number;
  required: boolean;
}

/** Credit earned later for one week. */
export interface Makeup {
  id: number;
  on: LocalDate;
  minutes: number;
}

/** What is recorded of one person for one week. */
export interface WeekRecord<M extends Makeup = Makeup> {
  cell: Cell;
  makeups: readonly M[];
}

/** Where one person stands in one week. */
export interface WeekProgress<S extends CourseSession = CourseSession, M extends Makeup = Makeup> {
  session: S;
  cell: Cell;
  credit: SessionCredit<M>;
  /** Minutes that a make-up could still earn; 0 for weeks that cannot be made up (now). */
  makeable: number;
  /** A required week that was held, and is not credited in full. */
  due: boolean;
}

/** Where one person stands. Minutes throughout. */
export interface Progress<S extends CourseSession = CourseSession, M extends Makeup = Makeup> {
  weeks: readonly WeekProgress<S, M>[];
  credited: number;
  toGo: number;
  /** Sessions held that the person came to, be it late or leaving early. */
  attended: number;
  /** Sessions held at which the person was expected. */
  expected: number;
  /** Required weeks still to be made up. */
  due: number;
  /** Held sessions without a mark. */
  unmarked: number;
  /** Late or left early, without the minutes. */
  withoutMinutes: number;
}

const came: ReadonlySet<string> = new Set(['present', 'late', 'left_early']);

function weekProgress<S extends CourseSession, M extends Makeup>(
  session: S,
  { cell, makeups }: WeekRecord<M>,
): WeekProgress<S, M> {
  const credit = creditSession(session, cell, makeups);
  const countable = session.held === 'held' && cell !== null && cell.status !== 'not_expected';
  const makeable = countable ? session.minutes - credit.total : 0;
  return { session, cell, credit, makeable, due: session.required && makeable > 0 };
}

/**
 * Totals of one person over the weeks of the cohort.
 * @param records one for each of `sessions`, in the same order
 */
export function traineeProgress<S extends CourseSession, M extends Makeup>(
  requiredMinutes: number,
  sessions: readonly S[],
  records: readonly WeekRecord<M>[],
): Progress<S, M> {
  const weeks = sessions.map((session, index) =>
    weekProgress<S, M>(session, records[index] ?? { cell: null, makeups: [] }),
  );
  const credited = weeks.reduce((sum, { credit }) => sum + credit.total, 0);
  const held = weeks.filter(({ session }) => session.held === 'held');
  return {
    weeks,
    credited,
    toGo: Math.max(0, requiredMinutes - credited),
    attended: held.filter(({ cell }) => cell !== null && came.has(cell.status)).length,
    expected: held.filter(({ cell }) => cell !== null && cell.status !== 'not_expected').length,
    due: weeks.filter(({ due }) => due).length,
    unmarked: held.filter(({ cell }) => cell === null).length,
    withoutMinutes: held.filter(({ cell }) => lacksMinutes(cell)).length,
  };
}

/** Of one session: how many were expected, how many came, how many are not marked yet. */
export interface SessionTotals {
  expected: number;
  attended: number;
  unmarked: number;
}

/** Totals of one session over the cells of its column. */
export function sessionTotals(cells: readonly Cell[]): SessionTotals {
  const marked = cells.filter((cell) => cell !== null);
  return {
    expected: marked.filter(({ status }) => status !== 'not_expected').length,
    attended: marked.filter(({ status }) => came.has(status)).length,
    unmarked: cells.length - marked.length,
  };
}
