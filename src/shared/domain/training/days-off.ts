import { addDays, type LocalDate } from '../../dates';
import type { DatedSession, Move } from './course-dates';

interface Change {
  before: readonly LocalDate[];
  after: readonly LocalDate[];
}

/** Sessions from here on can move: nothing that was held, and no day that has passed, changes. */
function firstOpenDay(sessions: readonly DatedSession[], today: LocalDate): LocalDate {
  return sessions
    .filter(({ held }) => held === 'held')
    .reduce((from, { on }) => (on >= from ? addDays(on, 1) : from), today);
}

/** Weeks from `from` on, on the weekday of `on`, that are not off: how many up to and with `on`. */
function slotOf(on: LocalDate, from: LocalDate, off: ReadonlySet<LocalDate>): number {
  let slots = 0;
  for (let day = on; day >= from; day = addDays(day, -7)) if (!off.has(day)) slots += 1;
  return slots;
}

/** The nth such week. */
function dayOfSlot(
  slot: number,
  weekday: LocalDate,
  from: LocalDate,
  off: ReadonlySet<LocalDate>,
): LocalDate {
  let day = weekday;
  while (addDays(day, -7) >= from) day = addDays(day, -7);
  for (let left = slot; ; day = addDays(day, 7)) {
    if (!off.has(day)) left -= 1;
    if (left === 0) return day;
  }
}

/** Weeks between the sessions in which none is held: breaks that somebody planned stay breaks. */
function breaksOf(sessions: readonly { on: LocalDate }[], from: LocalDate): LocalDate[] {
  const used = new Set(sessions.map(({ on }) => on));
  const breaks: LocalDate[] = [];
  for (const { on } of sessions)
    for (let day = addDays(on, -7); day >= from; day = addDays(day, -7))
      if (!used.has(day)) breaks.push(day);
  return breaks;
}

/**
 * What changing the days off of a cohort does to its sessions. A session on a new day off moves to the
 * next week, and the ones after it follow; a day that is no day off any more brings them back by a week.
 * Sessions keep their order, their weekday and the breaks between them. Only scheduled ones move, and none
 * into the past.
 * @returns only the sessions whose date changes
 */
export function planDaysOff(
  sessions: readonly DatedSession[],
  { before, after }: Change,
  today: LocalDate,
): Move[] {
  const openFrom = firstOpenDay(sessions, today);
  const added = after.filter((day) => !before.includes(day) && day >= openFrom);
  const removed = before.filter((day) => !after.includes(day) && day >= openFrom);
  const from = [...added, ...removed].toSorted()[0];
  if (from === undefined) return [];
  const movable = sessions
    .filter(({ held, on }) => held === 'scheduled' && on >= from)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.weekNo - b.weekNo));
  // Whoever put a session on a day off meant it: that day is as good as any other for it.
  const meant = new Set(movable.map(({ on }) => on).filter((on) => before.includes(on)));
  const breaks = breaksOf(movable, from);
  const off = (days: readonly LocalDate[]) => new Set(days.filter((day) => !meant.has(day)));
  const offBefore = off([...before, ...breaks]);
  const offAfter = off([...after, ...breaks.filter((day) => !removed.includes(day))]);
  const moves: Move[] = [];
  let last: { was: LocalDate; on: LocalDate } | undefined;
  for (const { weekNo, on: was } of movable) {
    let on =
      last?.was === was ? last.on : dayOfSlot(slotOf(was, from, offBefore), was, from, offAfter);
    // On another weekday than its neighbors a session keeps its place among them.
    if (last && last.was < was) on = laterWeek(on, last.on, offAfter);
    if (on !== was) moves.push({ weekNo, on });
    last = { was, on };
  }
  return moves;
}

/** The first day of the same weekday that comes after another and is no day off. */
function laterWeek(from: LocalDate, after: LocalDate, off: ReadonlySet<LocalDate>): LocalDate {
  let on = from;
  while (on <= after || off.has(on)) on = addDays(on, 7);
  return on;
}
