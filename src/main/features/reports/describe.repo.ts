import { type SQL, sql } from 'drizzle-orm';
import type { Entity } from '@shared/domain/report/figure';
import type { ReadDb } from '../../db/handles';
import { rows } from './facts/rows';

/** One record in words: enough to know it again in a list, nothing restricted. */
export interface Description {
  id: number;
  title: string;
  on: string | null;
  /** Codes and facts, `|` between them, that the service turns into words. */
  codes: string;
  /** Id that its page goes by, where that is not its own. */
  pageId: number;
}

const name = (alias: string) =>
  sql.raw(
    `coalesce(nullif(${alias}.preferred_name, ''), ${alias}.first_name) || ' ' || ${alias}.last_name`,
  );

/** Names of the parents on a contact or event, first three. */
const linkedNames = (table: string, owner: string, target: 'mentor' | 'parent', id: string) =>
  sql.raw(
    `(select group_concat(n, ', ') from (select coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as n
       from ${table} l join ${target} t on t.id = l.${target}_id join person p on p.id = t.person_id
       where l.${owner} = ${id} order by l.position limit 3))`,
  );

const queries: Record<Entity, (ids: SQL) => SQL> = {
  mentor: (ids) =>
    sql`select m.id, ${name('p')} as title, m.start_on as "on", '' as codes, m.person_id as pageId
        from mentor m join person p on p.id = m.person_id where m.id in ${ids}`,
  candidate: (ids) =>
    sql`select c.id, ${name('p')} as title, c.inquiry_on as "on", c.source as codes, c.id as pageId
        from candidate c join person p on p.id = c.person_id where c.id in ${ids}`,
  stage_event: (ids) =>
    sql`select s.id, ${name('p')} as title, s.entered_on as "on", s.stage as codes, s.candidate_id as pageId
        from candidate_stage s join candidate c on c.id = s.candidate_id join person p on p.id = c.person_id where s.id in ${ids}`,
  cohort: (ids) =>
    sql`select h.id, h.name as title, h.start_on as "on", h.status as codes, h.id as pageId from cohort h where h.id in ${ids}`,
  cohort_session: (ids) =>
    sql`select s.id, h.name || ', week ' || s.week_no as title, s.on_date as "on", s.held as codes, s.cohort_id as pageId
        from cohort_session s join cohort h on h.id = s.cohort_id where s.id in ${ids}`,
  enrollment: (ids) =>
    sql`select e.id, ${name('p')} as title, e.ended_on as "on", e.status as codes, e.cohort_id as pageId
        from enrollment e join person p on p.id = e.person_id where e.id in ${ids}`,
  attendance: (ids) =>
    sql`select a.id, ${name('p')} || ', week ' || s.week_no as title, s.on_date as "on", a.status as codes, s.cohort_id as pageId
        from attendance a join cohort_session s on s.id = a.session_id join enrollment e on e.id = a.enrollment_id
        join person p on p.id = e.person_id where a.id in ${ids}`,
  makeup: (ids) =>
    sql`select m.id, ${name('p')} || ', week ' || s.week_no as title, m.on_date as "on", m.method as codes, s.cohort_id as pageId
        from makeup m join cohort_session s on s.id = m.session_id join enrollment e on e.id = m.enrollment_id
        join person p on p.id = e.person_id where m.id in ${ids}`,
  referral: (ids) =>
    sql`select r.id, ${name('p')} as title, r.received_on as "on", r.channel as codes, r.id as pageId
        from referral r join parent t on t.id = r.parent_id join person p on p.id = t.person_id where r.id in ${ids}`,
  match: (ids) =>
    sql`select m.id, ${name('p')} || ' with ' || ${name('q')} as title, m.start_on as "on", coalesce(m.closure_reason, '') as codes, m.id as pageId
        from mentor_match m join parent t on t.id = m.parent_id join person p on p.id = t.person_id
        join mentor n on n.id = m.mentor_id join person q on q.id = n.person_id where m.id in ${ids}`,
  parent: (ids) =>
    sql`select t.id, ${name('p')} as title, t.enrolled_on as "on", t.role as codes, t.person_id as pageId
        from parent t join person p on p.id = t.person_id where t.id in ${ids}`,
  family: (ids) =>
    sql`select f.id, 'Family ' || f.key as title, f.opened_on as "on", '' as codes, f.id as pageId from family f where f.id in ${ids}`,
  contact: (ids) =>
    sql`select c.id, coalesce(${linkedNames('contact_parent', 'contact_id', 'parent', 'c.id')}, 'Contact') || ' with ' ||
          coalesce(${linkedNames('contact_mentor', 'contact_id', 'mentor', 'c.id')}, '') as title,
          c.on_date as "on", c.mode || '|' || c.result as codes, c.id as pageId from contact c where c.id in ${ids}`,
  activity: (ids) =>
    sql`select a.id, coalesce(${linkedNames('activity_mentor', 'activity_id', 'mentor', 'a.id')}, 'Program work') as title,
          a.on_date as "on", a.kind as codes, a.id as pageId from activity a where a.id in ${ids}`,
  event: (ids) =>
    sql`select e.id, coalesce(${linkedNames('case_event_parent', 'event_id', 'parent', 'e.id')}, 'Meeting') as title,
          e.on_date as "on", e.kind as codes,
          coalesce((select t.family_id from case_event_parent l join parent t on t.id = l.parent_id where l.event_id = e.id order by l.position limit 1), 0) as pageId
        from case_event e where e.id in ${ids}`,
  service_link: (ids) =>
    sql`select l.id, ${name('p')} as title, l.identified_on as "on", l.need as codes, t.family_id as pageId
        from service_link l join parent t on t.id = l.parent_id join person p on p.id = t.person_id where l.id in ${ids}`,
  supervision: (ids) =>
    sql`select s.id, coalesce(${linkedNames('supervision_mentor', 'supervision_id', 'mentor', 's.id')}, 'Supervision') as title,
          s.on_date as "on", s.type as codes, s.id as pageId from supervision s where s.id in ${ids}`,
  incident: (ids) =>
    sql`select i.id, 'Concern' as title, i.on_date as "on", i.kind as codes, i.id as pageId from incident i where i.id in ${ids}`,
};

/** The records of one kind in words, by id. */
export function describe(
  db: ReadDb,
  entity: Entity,
  ids: readonly number[],
): Map<number, Description> {
  const list = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const found = rows<Description>(db, queries[entity](list));
  return new Map(found.map((row) => [row.id, row]));
}
