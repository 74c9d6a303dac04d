import { sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';

export interface TimelineRow {
  on: string;
  kind: string;
  /** Codes that the service turns into words, `|` between them. */
  codes: string;
  detail: string | null;
  entity: string;
  recordId: number;
}

export interface TimelineIds {
  personId: number;
  candidateId: number | null;
  mentorId: number | null;
  parentId: number | null;
}

/**
 * Everything dated about one person, newest first. Each branch reads at most `limit` rows through the
 * index that starts with the person, so that a long history does not slow the page down.
 * Restricted facts (checks, concerns) are left out, and so are the words of supervision notes.
 */
export function timelineRows(
  db: ReadDb,
  { personId, candidateId, mentorId, parentId }: TimelineIds,
  { before, limit, kinds }: { before: string; limit: number; kinds: readonly string[] },
): TimelineRow[] {
  const wanted =
    kinds.length === 0
      ? sql`1`
      : sql`kind in (${sql.join(
          kinds.map((kind) => sql`${kind}`),
          sql`, `,
        )})`;
  return db.all<TimelineRow>(sql`
    select * from (
      select * from (select c.on_date as "on", 'contact' as kind, c.mode || '|' || c.result || '|' || c.minutes as codes, c.summary as detail, 'contact' as entity, c.id as recordId
        from contact_parent l join contact c on c.id = l.contact_id
        where l.parent_id = ${parentId} and l.on_date < ${before} and c.archived_at is null order by l.on_date desc limit ${limit})
      union all
      select * from (select c.on_date, 'contact', c.mode || '|' || c.result || '|' || c.minutes, c.summary, 'contact', c.id
        from contact_mentor l join contact c on c.id = l.contact_id
        where l.mentor_id = ${mentorId} and l.on_date < ${before} and c.archived_at is null order by l.on_date desc limit ${limit})
      union all
      select * from (select a.on_date, 'activity', a.kind || '|' || a.minutes, a.organization, 'activity', a.id
        from activity_mentor l join activity a on a.id = l.activity_id
        where l.mentor_id = ${mentorId} and l.on_date < ${before} and a.archived_at is null order by l.on_date desc limit ${limit})
      union all
      select * from (select s.on_date, 'supervision', s.type || '|' || s.minutes, null, 'supervision', s.id
        from supervision_mentor l join supervision s on s.id = l.supervision_id
        where l.mentor_id = ${mentorId} and l.on_date < ${before} and s.archived_at is null order by l.on_date desc limit ${limit})
      union all
      select * from (select e.on_date, 'event', e.kind, e.place, 'caseEvent', e.id
        from case_event_parent l join case_event e on e.id = l.event_id
        where l.parent_id = ${parentId} and l.on_date < ${before} and e.archived_at is null order by l.on_date desc limit ${limit})
      union all
      select m.start_on, 'match_started', '', null, 'match', m.id from mentor_match m
        where (m.mentor_id = ${mentorId} or m.parent_id = ${parentId}) and m.start_on < ${before} and coalesce(m.voided, 0) = 0 and m.archived_at is null
      union all
      select m.end_on, 'match_ended', coalesce(m.closure_reason, ''), null, 'match', m.id from mentor_match m
        where (m.mentor_id = ${mentorId} or m.parent_id = ${parentId}) and m.end_on < ${before} and coalesce(m.voided, 0) = 0 and m.archived_at is null
      union all
      select r.received_on, 'request', r.channel, null, 'referral', r.id from referral r
        where r.parent_id = ${parentId} and r.received_on < ${before} and r.archived_at is null
      union all
      select l.identified_on, 'need', l.need, null, 'serviceLink', l.id from service_link l
        where l.parent_id = ${parentId} and l.identified_on < ${before} and l.archived_at is null
      union all
      select s.entered_on, 'stage', s.stage, s.note, 'candidateStage', s.id from candidate_stage s
        where s.candidate_id = ${candidateId} and s.entered_on < ${before} and s.archived_at is null
      union all
      select c.closed_on, 'recruitment_closed', coalesce(c.closed_reason, ''), null, 'candidate', c.id from candidate c
        where c.id = ${candidateId} and c.closed_on < ${before}
      union all
      select p.from_date, 'mentor_status', p.status, null, 'mentorStatus', p.id from mentor_status p
        where p.mentor_id = ${mentorId} and p.from_date < ${before} and p.archived_at is null
      union all
      select n.enrolled_on, 'enrolled', h.name, null, 'enrollment', n.id from enrollment n join cohort h on h.id = n.cohort_id
        where n.person_id = ${personId} and n.enrolled_on < ${before} and n.archived_at is null
      union all
      select n.ended_on, 'enrollment_ended', n.status || '|' || h.name, null, 'enrollment', n.id from enrollment n join cohort h on h.id = n.cohort_id
        where n.person_id = ${personId} and n.ended_on < ${before} and n.archived_at is null
      union all
      select m.completed_on, 'module', m.module, null, 'moduleCompletion', m.id from module_completion m
        where m.person_id = ${personId} and m.completed_on < ${before} and m.archived_at is null
    ) where ${wanted} order by "on" desc, entity, recordId desc limit ${limit}
  `);
}
