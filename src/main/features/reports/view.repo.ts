import { sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { rows } from './facts/rows';

const list = (ids: readonly number[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Names and status of mentors on a day, with their last supervision by then. */
export function mentorRows(db: ReadDb, mentorIds: readonly number[], day: LocalDate) {
  return rows<{
    id: number;
    name: string;
    status: string | null;
    lastSupervisionOn: string | null;
  }>(
    db,
    sql`select m.id, coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as name,
          (select s.status from mentor_status s where s.mentor_id = m.id and s.from_date <= ${day}
            and (s.to_date is null or s.to_date >= ${day}) and s.archived_at is null limit 1) as status,
          (select max(l.on_date) from supervision_mentor l where l.mentor_id = m.id and l.type = 'individual'
            and l.on_date <= ${day}) as lastSupervisionOn
        from mentor m join person p on p.id = m.person_id where m.id in ${list(mentorIds)} order by p.search_name`,
  );
}

export function matchRows(db: ReadDb, matchIds: readonly number[]) {
  return rows<{ id: number; parent: string; mentor: string; startOn: string }>(
    db,
    sql`select x.id, coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as parent,
          coalesce(nullif(q.preferred_name, ''), q.first_name) || ' ' || q.last_name as mentor, x.start_on as startOn
        from mentor_match x join parent t on t.id = x.parent_id join person p on p.id = t.person_id
        join mentor m on m.id = x.mentor_id join person q on q.id = m.person_id
        where x.id in ${list(matchIds)} order by q.search_name, p.search_name`,
  );
}

export function waitingRows(db: ReadDb, referralIds: readonly number[]) {
  return rows<{ parent: string; receivedOn: string; channel: string }>(
    db,
    sql`select coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as parent,
          r.received_on as receivedOn, r.channel
        from referral r join parent t on t.id = r.parent_id join person p on p.id = t.person_id
        where r.id in ${list(referralIds)} order by r.received_on, r.id`,
  );
}

/** The cohort of each session or attendance row, for sums by cohort. */
export function cohortOfSessions(db: ReadDb, sessionIds: readonly number[]) {
  return rows<{ id: number; cohortId: number }>(
    db,
    sql`select id, cohort_id as cohortId from cohort_session where id in ${list(sessionIds)}`,
  );
}

export function cohortOfAttendance(db: ReadDb, attendanceIds: readonly number[]) {
  return rows<{ id: number; cohortId: number }>(
    db,
    sql`select a.id, s.cohort_id as cohortId from attendance a join cohort_session s on s.id = a.session_id
        where a.id in ${list(attendanceIds)}`,
  );
}

export function cohortOfMakeups(db: ReadDb, makeupIds: readonly number[]) {
  return rows<{ id: number; cohortId: number }>(
    db,
    sql`select m.id, s.cohort_id as cohortId from makeup m join cohort_session s on s.id = m.session_id
        where m.id in ${list(makeupIds)}`,
  );
}

export function cohortNames(db: ReadDb) {
  return rows<{ id: number; name: string }>(
    db,
    sql`select id, name from cohort order by start_on, id`,
  );
}

export function narrativeOf(db: ReadDb, month: string) {
  return rows<{
    id: number;
    achievements: string | null;
    challenges: string | null;
    nextMonth: string | null;
  }>(
    db,
    sql`select id, achievements, challenges, next_month as nextMonth from report_narrative where month = ${month}`,
  )[0];
}
