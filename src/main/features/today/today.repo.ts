import { sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';

const personName = sql.raw(
  "coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name",
);

/** Next steps of candidates due by a day. */
export function nextSteps(db: ReadDb, by: LocalDate) {
  return db.all<{ id: number; name: string; step: string | null; dueOn: string }>(sql`
    select c.id, ${personName} as name, c.next_step as step, c.next_step_due as dueOn
    from candidate c join person p on p.id = c.person_id
    where c.next_step_due <= ${by} and c.closed_on is null and c.archived_at is null
    order by c.next_step_due limit 200`);
}

/** Agreed actions of supervision due by a day. */
export function dueActions(db: ReadDb, by: LocalDate) {
  return db.all<{ id: number; sessionId: number; name: string; text: string; dueOn: string }>(sql`
    select a.id, a.supervision_id as sessionId, a.text, a.due_on as dueOn,
      (select ${personName} from supervision_mentor l join mentor m on m.id = l.mentor_id
        join person p on p.id = m.person_id where l.supervision_id = a.supervision_id
        order by l.position limit 1) as name
    from supervision_action a
    where a.done_on is null and a.due_on <= ${by} and a.archived_at is null
    order by a.due_on limit 200`);
}

/** Course sessions between two days that are still marked as scheduled. */
export function scheduledSessions(db: ReadDb, from: LocalDate, to: LocalDate) {
  return db.all<{ id: number; cohortId: number; name: string; weekNo: number; on: string }>(sql`
    select s.id, h.id as cohortId, h.name, s.week_no as weekNo, s.on_date as "on"
    from cohort_session s join cohort h on h.id = s.cohort_id
    where s.on_date between ${from} and ${to} and s.held = 'scheduled' and h.status != 'cancelled'
      and s.archived_at is null and h.archived_at is null
    order by s.on_date limit 50`);
}

/** Hearings and meetings between two days: coming ones, and past ones that say nothing of who came. */
export function eventsBetween(db: ReadDb, from: LocalDate, to: LocalDate) {
  return db.all<{
    id: number;
    familyId: number;
    name: string;
    kind: string;
    on: string;
    recorded: 0 | 1;
  }>(sql`
    select e.id, e.on_date as "on", e.kind, t.family_id as familyId, ${personName} as name,
      e.parent_attended is not null as recorded
    from case_event e
    join case_event_parent l on l.event_id = e.id and l.position = 0
    join parent t on t.id = l.parent_id join person p on p.id = t.person_id
    where e.on_date between ${from} and ${to} and e.archived_at is null
    order by e.on_date limit 200`);
}

/** Needs linked to a service some time ago whose outcome is still pending. */
export function pendingLinks(db: ReadDb, linkedBefore: LocalDate, after: LocalDate) {
  return db.all<{ id: number; familyId: number; name: string; need: string; linkedOn: string }>(sql`
    select l.id, t.family_id as familyId, ${personName} as name, l.need, l.linked_on as linkedOn
    from service_link l join parent t on t.id = l.parent_id join person p on p.id = t.person_id
    where l.linked_on between ${after} and ${linkedBefore} and (l.outcome is null or l.outcome = 'pending')
      and l.archived_at is null
    order by l.linked_on limit 200`);
}

export function storedMarks(db: ReadDb) {
  return db.all<{ id: number; key: string; until: string | null }>(
    sql`select id, key, until from today_mark where archived_at is null`,
  );
}
