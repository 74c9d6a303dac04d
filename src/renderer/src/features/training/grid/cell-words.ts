import type { SheetSession } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { cellText, cellWords, lacksMinutes } from '@shared/domain/training/marks';
import type { SessionTotals, WeekProgress } from '@shared/domain/training/progress';
import { formatDuration } from '@shared/parse/format';
import { formatDate, formatDay } from '@shared/parse/format-date';

/** 'Sep 29', the year left out: a course is read within its own time. */
export function shortDay(on: LocalDate): string {
  return formatDay(on).replace(/, \d+$/, '');
}

/** What stands in a cell. A missing mark or number of minutes is asked for. */
export function cellSign({ cell, session }: WeekProgress): string {
  if (cell === null) return session.held === 'held' ? '·' : '';
  return lacksMinutes(cell) ? `${cellText(cell)} ?` : cellText(cell);
}

function madeUp({ credit, session }: WeekProgress): string {
  if (credit.makeups.length === 0) return '';
  return credit.total >= session.minutes
    ? '; made up'
    : `; ${formatDuration(credit.creditedMakeups)} made up`;
}

/** The state of one person at one session in words: 'late, 45 min; made up'. */
export function weekWords(week: WeekProgress, today: LocalDate): string {
  const { session, cell } = week;
  if (session.held === 'cancelled') return 'session cancelled';
  if (cell === null && session.held === 'scheduled' && session.on > today) return 'still to come';
  const due = week.due && !lacksMinutes(cell) ? '; to be made up' : '';
  return `${cellWords(cell)}${madeUp(week)}${due}`;
}

/** The accessible name of a cell: 'Week 5, Sep 29, Ana Lopez: missed'. */
export function cellName(
  week: WeekProgress<SheetSession>,
  person: string,
  today: LocalDate,
): string {
  const { weekNo, on } = week.session;
  return `Week ${weekNo}, ${shortDay(on)}, ${person}: ${weekWords(week, today)}`;
}

const heldWords = { scheduled: 'scheduled', held: 'held', cancelled: 'cancelled' } as const;

/** True for a session whose day has passed without anyone saying what became of it. */
export function isUnrecorded(session: SheetSession, today: LocalDate): boolean {
  return session.held === 'scheduled' && session.on < today;
}

/** The accessible name of a session's heading. */
export function sessionName(session: SheetSession, today: LocalDate): string {
  const { weekNo, title, on, held, required } = session;
  const state = isUnrecorded(session, today) ? 'not recorded yet' : heldWords[held];
  const topic = title === `Week ${weekNo}` ? '' : `, ${title}`;
  return `Week ${weekNo}, ${formatDate(on)}${topic}, ${state}${required ? ', required' : ''}`;
}

/** The totals of a session in words. */
export function totalsName(session: SheetSession, totals: SessionTotals): string {
  const { expected, attended, unmarked } = totals;
  const came = `Week ${session.weekNo}: ${attended} of ${expected} came`;
  return session.held === 'held' && unmarked > 0 ? `${came}, ${unmarked} not marked` : came;
}
