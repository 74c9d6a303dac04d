import { sql } from 'drizzle-orm';
import type { Period } from '@shared/dates';
import type {
  AttendanceFact,
  CohortFact,
  CohortSessionFact,
  EnrollmentFact,
  MakeupFact,
} from '@shared/domain/report/facts-training';
import type { ReadDb } from '../../../db/handles';
import { rows, within } from './rows';

/** Cohorts started by the end of the window and not ended before it. */
export function cohortFacts(db: ReadDb, window: Period): CohortFact[] {
  return rows(
    db,
    sql`select id, status, start_on as startOn, end_on as endOn from cohort
        where start_on <= ${window.to} and (end_on is null or end_on >= ${window.from}) and archived_at is null
        order by start_on, id`,
  );
}

export function enrollmentFacts(db: ReadDb, window: Period): EnrollmentFact[] {
  return rows(
    db,
    sql`select id, status, ended_on as endedOn from enrollment
        where ${within('ended_on', window)} and archived_at is null order by ended_on, id`,
  );
}

/** Make-ups dated in the window, and all others of the same person and session. */
export function makeupFacts(db: ReadDb, window: Period): MakeupFact[] {
  return rows(
    db,
    sql`select m.id, m.session_id as sessionId, e.person_id as personId, m.on_date as "on", m.minutes
        from makeup m join enrollment e on e.id = m.enrollment_id
        where m.archived_at is null and exists (select 1 from makeup w where w.session_id = m.session_id
          and w.enrollment_id = m.enrollment_id and ${within('w.on_date', window)})
        order by m.on_date, m.id`,
  );
}

const makeupsOf = (window: Period) =>
  sql`select session_id, enrollment_id from makeup where ${within('on_date', window)} and archived_at is null`;

/** Sessions dated in the window and those of its make-ups, with their own minutes or the course's. */
export function sessionFacts(db: ReadDb, window: Period): CohortSessionFact[] {
  return rows(
    db,
    sql`select s.id, s.on_date as "on", s.held, coalesce(s.minutes, w.minutes, 0) as minutes
        from cohort_session s join cohort h on h.id = s.cohort_id
        left join course_session w on w.course_id = h.course_id and w.week_no = s.week_no
        where s.archived_at is null and (${within('s.on_date', window)}
          or s.id in (select session_id from (${makeupsOf(window)})))
        order by s.on_date, s.id`,
  );
}

/** Every row of sessions dated in the window, and the one that goes with each of its make-ups. */
export function attendanceFacts(db: ReadDb, window: Period): AttendanceFact[] {
  return rows(
    db,
    sql`select a.id, a.session_id as sessionId, e.person_id as personId, a.status, a.minutes
        from attendance a join enrollment e on e.id = a.enrollment_id
        where a.archived_at is null and (
          a.session_id in (select id from cohort_session where ${within('on_date', window)} and archived_at is null)
          or (a.session_id, a.enrollment_id) in (${makeupsOf(window)}))
        order by a.session_id, a.id`,
  );
}
