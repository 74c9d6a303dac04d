import { addDays, type LocalDate } from '../../dates';

/** A session with its date, as far as moving it is concerned. */
export interface DatedSession {
  weekNo: number;
  on: LocalDate;
  /** scheduled, held or cancelled. */
  held: string;
}

/** A new date for a session. */
export interface Move {
  weekNo: number;
  on: LocalDate;
}

/**
 * The dates of a course that meets once a week from `startOn`, on that weekday. A week whose day is
 * one of `daysOff` is stepped over, the first one included.
 */
export function weeklyDates(
  startOn: LocalDate,
  weeks: number,
  daysOff: readonly LocalDate[],
): LocalDate[] {
  const off = new Set(daysOff);
  const dates: LocalDate[] = [];
  for (let on = startOn; dates.length < weeks; on = addDays(on, 7)) {
    if (!off.has(on)) dates.push(on);
  }
  return dates;
}

/**
 * Moves one session to another day.
 * @param laterToo also moves every later session that is still scheduled by a week, stepping over
 *   `daysOff`; sessions that were held or cancelled keep their date
 * @returns only the sessions whose date changes
 */
export function planMove(
  sessions: readonly DatedSession[],
  weekNo: number,
  to: LocalDate,
  { laterToo, daysOff }: { laterToo: boolean; daysOff: readonly LocalDate[] },
): Move[] {
  const moved = sessions.find((session) => session.weekNo === weekNo);
  if (!moved) return [];
  const first = moved.on === to ? [] : [{ weekNo, on: to }];
  return laterToo ? [...first, ...shiftLater(sessions, weekNo, daysOff)] : first;
}

function shiftLater(
  sessions: readonly DatedSession[],
  weekNo: number,
  daysOff: readonly LocalDate[],
): Move[] {
  const off = new Set(daysOff);
  const later = sessions
    .filter((session) => session.weekNo > weekNo && session.held === 'scheduled')
    .toSorted((a, b) => a.weekNo - b.weekNo);
  const moves: Move[] = [];
  let before: { was: LocalDate; on: LocalDate } | undefined;
  for (const { weekNo: week, on: was } of later) {
    // Two sessions that shared a day go on sharing one; others keep their order.
    const on: LocalDate =
      before && before.was === was
        ? before.on
        : weekLater(was, off, before && before.was < was ? before.on : undefined);
    moves.push({ weekNo: week, on });
    before = { was, on };
  }
  return moves;
}

/** A week later, or as many as it takes to miss the days off and come after `after`. */
function weekLater(
  was: LocalDate,
  off: ReadonlySet<LocalDate>,
  after: LocalDate | undefined,
): LocalDate {
  const taken = (on: LocalDate) => off.has(on) || (after !== undefined && on <= after);
  let on = addDays(was, 7);
  while (taken(on)) on = addDays(on, 7);
  return on;
}

/**
 * Puts one session on the day of another.
 * @param closeGap also lets every later session that is still scheduled take the date of the one before it,
 *   so that the course ends a week earlier
 * @returns only the sessions whose date changes
 */
export function planMerge(
  sessions: readonly DatedSession[],
  weekNo: number,
  into: number,
  { closeGap }: { closeGap: boolean },
): Move[] {
  const moved = sessions.find((session) => session.weekNo === weekNo);
  const other = sessions.find((session) => session.weekNo === into);
  if (!moved || !other || moved.on === other.on) return [];
  const first = { weekNo, on: other.on };
  const shared = sessions.some((one) => one.weekNo !== weekNo && one.on === moved.on);
  // A day that another session still uses is no gap.
  if (!closeGap || shared) return [first];
  return [first, ...pullLater(sessions, moved.on, weekNo)];
}

/** Scheduled sessions after the day that became free, each on the day before its own. */
function pullLater(sessions: readonly DatedSession[], free: LocalDate, except: number): Move[] {
  const later = sessions
    .filter(({ weekNo, on, held }) => weekNo !== except && on > free && held === 'scheduled')
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.weekNo - b.weekNo));
  const days = [free, ...new Set(later.map(({ on }) => on))];
  return later.map(({ weekNo, on }) => ({ weekNo, on: days[days.indexOf(on) - 1] ?? on }));
}
