import type { LocalDate } from '../dates';

/** What credit needs to know of a session. */
export interface CreditSession {
  /** scheduled, held or cancelled. */
  held: string;
  minutes: number;
}

/** What credit needs to know of one person's attendance row for the session. */
export interface CreditAttendance {
  status: string;
  /** Null when not recorded. */
  minutes: number | null;
}

/** What credit needs to know of a make-up by the same person for the same session. */
export interface CreditMakeup {
  id: number;
  on: LocalDate;
  minutes: number;
}

/** One person's credit for one session, in minutes. */
export interface SessionCredit<M extends CreditMakeup = CreditMakeup> {
  /** Time in the room as recorded, before any limit. */
  attendedMinutes: number;
  /** The part of it that counts, on the session's date. */
  creditedAttendance: number;
  /** Make-ups in the order in which they count, each with the part of it that counts on its own date. */
  makeups: readonly { makeup: M; credited: number }[];
  creditedMakeups: number;
  /** Attendance and make-ups together; never more than the session's minutes. */
  total: number;
}

/** Minutes in the room: present without minutes is the whole session; excused, missed and not expected are none. */
function minutesInRoom(session: CreditSession, attendance: CreditAttendance): number {
  switch (attendance.status) {
    case 'present':
      return attendance.minutes ?? session.minutes;
    case 'late':
    case 'left_early':
      return attendance.minutes ?? 0;
    default:
      return 0;
  }
}

/**
 * The one rule of training credit (report figure training.credited_minutes): attendance counts
 * first, then make-ups in date order, together never more than the session's minutes. A session
 * that was not held, or that the person was not expected at (or has no row for), credits nothing.
 * The order in which make-ups are given does not matter.
 */
export function creditSession<M extends CreditMakeup>(
  session: CreditSession,
  attendance: CreditAttendance | null,
  makeups: readonly M[],
): SessionCredit<M> {
  const attendedMinutes = attendance === null ? 0 : minutesInRoom(session, attendance);
  const counts =
    session.held === 'held' && attendance !== null && attendance.status !== 'not_expected';
  const cap = counts ? session.minutes : 0;
  const creditedAttendance = Math.min(attendedMinutes, cap);
  let total = creditedAttendance;
  const credited = [...makeups].sort(byDate).map((makeup) => {
    const part = Math.min(makeup.minutes, cap - total);
    total += part;
    return { makeup, credited: part };
  });
  return {
    attendedMinutes,
    creditedAttendance,
    makeups: credited,
    creditedMakeups: total - creditedAttendance,
    total,
  };
}

function byDate(a: CreditMakeup, b: CreditMakeup): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id;
}
