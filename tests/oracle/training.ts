import { ratio, sum } from './arithmetic';
import { type Row, find, rowsOf, text, whole } from './office';
import { type Figures, type Scope, inPeriod, rowsIn } from './period';

function sameSession(one: Row, other: Row): boolean {
  return (
    text(one, 'cohort_key') === text(other, 'cohort_key') &&
    text(one, 'week_no') === text(other, 'week_no')
  );
}

/** The session's minutes; empty: the course session's. */
function sessionMinutes({ office }: Scope, session: Row): number {
  if (text(session, 'minutes') !== '') return whole(session, 'minutes');
  const cohort = find(rowsOf(office, 'cohorts'), 'cohort_key', text(session, 'cohort_key'));
  const courseSession = rowsOf(office, 'course_sessions').find(
    (row) =>
      text(row, 'course_code') === text(cohort ?? {}, 'course_code') &&
      text(row, 'week_no') === text(session, 'week_no'),
  );
  return whole(courseSession ?? {}, 'minutes');
}

/** Present without minutes = the session's; present, late, left early = their minutes; no more than the session's. */
function attendedMinutes(attendance: Row, minutesOfSession: number): number {
  const status = text(attendance, 'status');
  if (!['present', 'late', 'left_early'].includes(status)) return 0;
  if (status === 'present' && text(attendance, 'minutes') === '') return minutesOfSession;
  return Math.min(whole(attendance, 'minutes'), minutesOfSession);
}

/** What one person gets credited in [A, B] for one held session. */
function creditOf(scope: Scope, session: Row, attendance: Row): [attended: number, madeUp: number] {
  const minutesOfSession = sessionMinutes(scope, session);
  const attended = attendedMinutes(attendance, minutesOfSession);
  const makeups = rowsOf(scope.office, 'makeups')
    .filter((makeup) => sameSession(makeup, session))
    .filter((makeup) => text(makeup, 'person_key') === text(attendance, 'person_key'))
    .toSorted((one, other) => (text(one, 'on') < text(other, 'on') ? -1 : 1));

  // Attendance counts first, whatever the dates; then the make-ups in date order, up to the session's minutes.
  let room = minutesOfSession - attended;
  let madeUp = 0;
  for (const makeup of makeups) {
    const counted = Math.min(whole(makeup, 'minutes'), room);
    room -= counted;
    if (inPeriod(scope, text(makeup, 'on'))) madeUp += counted;
  }
  return [inPeriod(scope, text(session, 'on')) ? attended : 0, madeUp];
}

export function training(scope: Scope): Figures {
  const { office, A, B } = scope;
  const running = rowsOf(office, 'cohorts').filter(
    (cohort) =>
      text(cohort, 'status') !== 'cancelled' &&
      text(cohort, 'start_on') <= B &&
      (text(cohort, 'end_on') === '' || text(cohort, 'end_on') >= A),
  );
  const sessions = rowsIn(scope, 'cohort_sessions', 'on');
  const held = sessions.filter((session) => text(session, 'held') === 'held');
  const expectedAt = (session: Row) =>
    rowsOf(office, 'attendance').filter(
      (row) => sameSession(row, session) && text(row, 'status') !== 'not_expected',
    );
  const expected = held.flatMap(expectedAt);
  const attended = expected.filter((row) =>
    ['present', 'late', 'left_early'].includes(text(row, 'status')),
  );

  // Records dated after B are ignored: a session after B is not held yet, and credits nothing.
  const heldByB = rowsOf(office, 'cohort_sessions').filter(
    (session) => text(session, 'held') === 'held' && text(session, 'on') <= B,
  );
  const credits = heldByB.flatMap((session) =>
    expectedAt(session).map((attendance) => creditOf(scope, session, attendance)),
  );
  const makeupMinutes = sum(credits.map(([, madeUp]) => madeUp));
  const ended = rowsIn(scope, 'enrollments', 'ended_on');
  return {
    'training.cohorts_running': running.length,
    'training.sessions_held': held.length,
    'training.sessions_cancelled': sessions.filter((row) => text(row, 'held') === 'cancelled')
      .length,
    'training.expected': expected.length,
    'training.attended': attended.length,
    'training.attendance_rate': ratio(attended.length, expected.length, 4),
    'training.credited_minutes': sum(credits.map(([attendance]) => attendance)) + makeupMinutes,
    'training.makeup_minutes': makeupMinutes,
    'training.completed': ended.filter((row) => text(row, 'status') === 'completed').length,
    'training.withdrawn': ended.filter((row) => text(row, 'status') === 'withdrawn').length,
  };
}
