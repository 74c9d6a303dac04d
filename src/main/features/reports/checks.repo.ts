import { type SQL, sql } from 'drizzle-orm';
import type { Period } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { rows, within } from './facts/rows';

interface IdRow {
  id: number;
}

const ids = (db: ReadDb, query: SQL): number[] => rows<IdRow>(db, query).map(({ id }) => id);

/** Reached contacts with no minutes or no purpose. */
export function incompleteContacts(db: ReadDb, month: Period): number[] {
  return ids(
    db,
    sql`select id from contact where ${within('on_date', month)} and archived_at is null
        and result = 'reached' and (minutes = 0 or purposes = '[]') order by on_date, id`,
  );
}

/** Hearings and meetings that are past and say nothing of who came. */
export function eventsWithoutOutcome(db: ReadDb, past: Period): number[] {
  return ids(
    db,
    sql`select id from case_event where ${within('on_date', past)} and archived_at is null
        and (parent_attended is null or (mentor_requested = 1 and mentor_attended is null)) order by on_date, id`,
  );
}

/** Sessions that are past and still scheduled. */
export function sessionsStillScheduled(db: ReadDb, past: Period): number[] {
  return ids(
    db,
    sql`select s.id from cohort_session s join cohort h on h.id = s.cohort_id
        where ${within('s.on_date', past)} and s.held = 'scheduled' and s.archived_at is null
          and h.status != 'cancelled' order by s.on_date, s.id`,
  );
}

/** Trainees without a mark for a held session while they were enrolled: enrollment and session ids. */
export function missingAttendance(db: ReadDb, month: Period) {
  return rows<{ enrollmentId: number; sessionId: number }>(
    db,
    sql`select e.id as enrollmentId, s.id as sessionId from cohort_session s
        join enrollment e on e.cohort_id = s.cohort_id
        where ${within('s.on_date', month)} and s.held = 'held' and s.archived_at is null and e.archived_at is null
          and e.enrolled_on <= s.on_date and (e.ended_on is null or e.ended_on >= s.on_date)
          and not exists (select 1 from attendance a where a.session_id = s.id and a.enrollment_id = e.id and a.archived_at is null)
        order by s.on_date, e.id`,
  );
}

/** Requests without a decision for longer than the target by the end of the month. */
export function undecidedReferrals(db: ReadDb, receivedBefore: string, by: string): number[] {
  return ids(
    db,
    sql`select id from referral where received_on < ${receivedBefore} and archived_at is null
        and (decision is null or decision_on is null or decision_on > ${by})
        and (withdrawn_on is null or withdrawn_on > ${by}) order by received_on, id`,
  );
}

/** Contacts of a mentor and a parent on a day when no match of the two was open. */
export function contactsOutsideMatch(db: ReadDb, month: Period): number[] {
  return ids(
    db,
    sql`select distinct c.id from contact c
        join contact_parent p on p.contact_id = c.id
        where ${within('c.on_date', month)} and c.archived_at is null and c.result = 'reached'
          and not exists (select 1 from contact_mentor m join mentor_match x on x.mentor_id = m.mentor_id
            where m.contact_id = c.id and x.parent_id = p.parent_id and coalesce(x.voided, 0) = 0
              and x.archived_at is null and x.start_on <= c.on_date and (x.end_on is null or x.end_on >= c.on_date))
        order by c.on_date, c.id`,
  );
}

/** Name of a trainee and the week, for a missing mark. */
export function describeMissing(
  db: ReadDb,
  pairs: readonly { enrollmentId: number; sessionId: number }[],
) {
  return rows<{ name: string; cohort: string; cohortId: number; week: number; on: string }>(
    db,
    sql`select coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as name,
          h.name as cohort, h.id as cohortId, s.week_no as week, s.on_date as "on"
        from json_each(${JSON.stringify(pairs)}) j
        join enrollment e on e.id = json_extract(j.value, '$.enrollmentId')
        join cohort_session s on s.id = json_extract(j.value, '$.sessionId')
        join cohort h on h.id = s.cohort_id join person p on p.id = e.person_id order by s.on_date, name`,
  );
}
