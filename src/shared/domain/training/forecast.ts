import { addDays, type LocalDate } from '../../dates';
import type { Progress, WeekProgress } from './progress';

/** Will this person graduate? `ready`: everything is there already. */
export type Outcome = 'ready' | 'on_track' | 'at_risk' | 'needs_makeups' | 'cannot_finish';

/** The forecast with the numbers behind it. Minutes throughout; weeks by their number. */
export interface Forecast {
  outcome: Outcome;
  credited: number;
  required: number;
  toGo: number;
  /** What the sessions left, and held ones not marked yet, give someone who comes to all of them. */
  ahead: number;
  sessionsLeft: number;
  /** What make-ups could earn on top. */
  makeable: number;
  /** Required weeks that only a make-up can still complete. */
  dueWeeks: readonly number[];
  /** Required weeks that nothing the person does can complete: cancelled, or not expected there. */
  blockedWeeks: readonly number[];
  cancelledWeeks: readonly number[];
  /** Required weeks not credited in full so far, those still to come included. */
  incompleteWeeks: readonly number[];
  unmarkedWeeks: readonly number[];
  /** Codes of the add-on trainings still to do. */
  missingModules: readonly string[];
  /** Codes of the competencies still to be signed off. */
  missingSignoffs: readonly string[];
  /** Date of the last session still to come; null when none is. */
  lastSessionOn: LocalDate | null;
}

/** What graduation needs besides credit, and is still open. */
export interface OpenRequirements {
  modules: readonly string[];
  signoffs: readonly string[];
}

/** Add-ons and sign-offs still to do are said aloud when the last session is this near [judgement]. */
const warningDays = 28;

const weekNos = (weeks: readonly WeekProgress[]): number[] =>
  weeks.map(({ session }) => session.weekNo);

const sum = (weeks: readonly WeekProgress[], of: (week: WeekProgress) => number): number =>
  weeks.reduce((total, week) => total + of(week), 0);

const lasts = ({ session }: WeekProgress): number => session.minutes;

/** Still to come, and the person has said that they cannot be there. */
const excusedAhead = ({ session, cell }: WeekProgress): boolean =>
  session.held === 'scheduled' && cell?.status === 'excused';

const toCome = ({ session, cell }: WeekProgress): boolean =>
  session.held === 'scheduled' && cell?.status !== 'excused' && cell?.status !== 'not_expected';

const unmarked = ({ session, cell }: WeekProgress): boolean =>
  session.held === 'held' && cell === null;

const incomplete = ({ session, credit }: WeekProgress): boolean =>
  session.required && (session.held !== 'held' || credit.total < session.minutes);

const blocked = ({ session, cell }: WeekProgress): boolean =>
  session.required && (session.held === 'cancelled' || cell?.status === 'not_expected');

/**
 * Whether a trainee will graduate, from what is recorded. Graduation: credited minutes reach the course's
 * minimum, every required week is credited in full, the required add-on trainings are done, and every
 * competency of the course is signed off.
 * - `on_track`: coming to every session left is enough.
 * - `needs_makeups`: coming to every session left is not enough; make-ups can close the gap.
 * - `at_risk`: the hours can be reached, but a required week, an add-on training or a sign-off needs doing
 *   in time.
 * - `cannot_finish`: not even every session and every make-up is enough.
 */
export function forecast(
  requiredMinutes: number,
  progress: Progress,
  open: OpenRequirements,
  today: LocalDate,
): Forecast {
  const { weeks, credited, toGo } = progress;
  const left = weeks.filter(toCome);
  const notMarked = weeks.filter(unmarked);
  const excused = weeks.filter(excusedAhead);
  const due = weeks.filter((week) => week.due || (excusedAhead(week) && week.session.required));
  const blockedWeeks = weekNos(weeks.filter(blocked));
  const ahead = sum(left, lasts) + sum(notMarked, lasts);
  const makeable = sum(weeks, (week) => week.makeable) + sum(excused, lasts);
  const dates = weeks.filter(({ session }) => session.held === 'scheduled');
  const lastSessionOn = dates.reduce<LocalDate | null>(
    (last, { session: { on } }) => (last === null || on > last ? on : last),
    null,
  );
  const numbers = {
    credited,
    required: requiredMinutes,
    toGo,
    ahead,
    sessionsLeft: left.length,
    makeable,
    dueWeeks: weekNos(due),
    blockedWeeks,
    cancelledWeeks: weekNos(weeks.filter(({ session }) => session.held === 'cancelled')),
    incompleteWeeks: weekNos(weeks.filter(incomplete)),
    unmarkedWeeks: weekNos(notMarked),
    missingModules: open.modules,
    missingSignoffs: open.signoffs,
    lastSessionOn,
  };
  return { outcome: outcomeOf(numbers, today), ...numbers };
}

type Numbers = Omit<Forecast, 'outcome'>;

function outcomeOf(now: Numbers, today: LocalDate): Outcome {
  const open = now.missingModules.length + now.missingSignoffs.length;
  if (now.toGo === 0 && now.incompleteWeeks.length === 0 && open === 0) return 'ready';
  if (now.blockedWeeks.length > 0 || now.ahead + now.makeable < now.toGo) return 'cannot_finish';
  if (now.ahead < now.toGo) return 'needs_makeups';
  if (now.dueWeeks.length > 0) return now.lastSessionOn === null ? 'needs_makeups' : 'at_risk';
  return open > 0 && isNear(now.lastSessionOn, today) ? 'at_risk' : 'on_track';
}

function isNear(lastSessionOn: LocalDate | null, today: LocalDate): boolean {
  return lastSessionOn === null || lastSessionOn <= addDays(today, warningDays);
}
