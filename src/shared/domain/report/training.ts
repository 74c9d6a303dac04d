import { type Period, isWithin } from '../../dates';
import { expectedIn, trainingCredits } from './attendance';
import type { Facts } from './facts';
import type { AttendanceFact } from './facts-training';
import { type Emit, type Figure, figure } from './figure';

const cameStatuses: ReadonlySet<string> = new Set(['present', 'late', 'left_early']);
const came = ({ status }: AttendanceFact): boolean => cameStatuses.has(status);

function attendanceCredit(facts: Facts, period: Period, emit: Emit): void {
  for (const { row, session, credit } of trainingCredits(facts))
    if (credit.creditedAttendance > 0 && isWithin(session.on, period))
      emit('attendance', row.id, credit.creditedAttendance);
}

/** Credited parts of make-ups dated in the period; a session after its last day has not happened yet. */
function makeupCredit(facts: Facts, period: Period, emit: Emit): void {
  for (const { session, credit } of trainingCredits(facts)) {
    if (session.on > period.to) continue;
    for (const { makeup, credited } of credit.makeups)
      if (credited > 0 && isWithin(makeup.on, period)) emit('makeup', makeup.id, credited);
  }
}

function sessionsFigure<const Id extends string>(
  id: Id,
  held: string,
  label: string,
  definition: string,
): Figure<Id, 'count'> {
  return figure({
    id,
    label,
    definition,
    section: 'training',
    shape: 'count',
    counts: 'cohort_session',
    state: false,
    lines(facts, period, emit) {
      for (const session of facts.cohortSessions)
        if (session.held === held && isWithin(session.on, period))
          emit('cohort_session', session.id, 1);
    },
  });
}

function endedFigure<const Id extends string>(
  id: Id,
  status: string,
  label: string,
  definition: string,
): Figure<Id, 'count'> {
  return figure({
    id,
    label,
    definition,
    section: 'training',
    shape: 'count',
    counts: 'enrollment',
    state: false,
    lines(facts, period, emit) {
      for (const enrollment of facts.enrollments)
        if (enrollment.status === status && isWithin(enrollment.endedOn, period))
          emit('enrollment', enrollment.id, 1);
    },
  });
}

/** The course. Source: reports page, training.*. */
export const trainingFigures = [
  figure({
    id: 'training.cohorts_running',
    label: 'Cohorts running',
    definition: 'Cohorts, other than cancelled ones, that ran on at least one day of the period.',
    section: 'training',
    shape: 'count',
    counts: 'cohort',
    state: true,
    lines(facts, { from, to }, emit) {
      for (const { id, status, startOn, endOn } of facts.cohorts)
        if (status !== 'cancelled' && startOn <= to && (endOn === null || endOn >= from))
          emit('cohort', id, 1);
    },
  }),
  sessionsFigure(
    'training.sessions_held',
    'held',
    'Sessions held',
    'Course sessions dated in the period that were held.',
  ),
  sessionsFigure(
    'training.sessions_cancelled',
    'cancelled',
    'Sessions cancelled',
    'Course sessions dated in the period that were cancelled.',
  ),
  figure({
    id: 'training.expected',
    label: 'Attendances expected',
    definition: 'Trainees expected at the sessions held in the period, counted once per session.',
    section: 'training',
    shape: 'count',
    counts: 'attendance',
    state: false,
    lines(facts, period, emit) {
      for (const { id } of expectedIn(facts, period)) emit('attendance', id, 1);
    },
  }),
  figure({
    id: 'training.attended',
    label: 'Attended',
    definition: 'Of the attendances expected, those present, late or leaving early.',
    section: 'training',
    shape: 'count',
    counts: 'attendance',
    state: false,
    lines(facts, period, emit) {
      for (const row of expectedIn(facts, period)) if (came(row)) emit('attendance', row.id, 1);
    },
  }),
  figure({
    id: 'training.attendance_rate',
    label: 'Attendance rate',
    definition: 'Attended as a share of the attendances expected.',
    section: 'training',
    shape: 'rate',
    counts: 'attendance',
    state: false,
    lines(facts, period, emit) {
      for (const row of expectedIn(facts, period))
        emit('attendance', row.id, 1, undefined, came(row));
    },
  }),
  figure({
    id: 'training.credited_minutes',
    label: 'Training credited',
    definition:
      'Minutes credited for attendance and make-ups dated in the period; per person and session never more than the session lasts.',
    section: 'training',
    shape: 'sum',
    counts: 'minute',
    state: false,
    lines(facts, period, emit) {
      attendanceCredit(facts, period, emit);
      makeupCredit(facts, period, emit);
    },
  }),
  figure({
    id: 'training.makeup_minutes',
    label: 'Of that, by make-ups',
    definition: 'The part of the minutes credited that was earned by make-ups.',
    section: 'training',
    shape: 'sum',
    counts: 'minute',
    state: false,
    lines: makeupCredit,
  }),
  endedFigure(
    'training.completed',
    'completed',
    'Completed the course',
    'Enrollments that ended in the period with the course completed.',
  ),
  endedFigure(
    'training.withdrawn',
    'withdrawn',
    'Left the course',
    'Enrollments that ended in the period because the trainee left the course.',
  ),
] as const;
