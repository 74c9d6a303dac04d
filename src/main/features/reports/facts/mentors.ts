import { sql } from 'drizzle-orm';
import type { Period } from '@shared/dates';
import type {
  MentorStatusFact,
  RateFact,
  SupervisionFact,
} from '@shared/domain/report/facts-mentors';
import type { CandidateFact, StageEventFact } from '@shared/domain/report/facts-recruitment';
import type { IncidentFact } from '@shared/domain/report/facts-service';
import type { ReadDb } from '../../../db/handles';
import { linked, linksByOwner, rows, within } from './rows';

/** All status periods: a few for each mentor, however long the history. */
export function mentorStatusFacts(db: ReadDb): MentorStatusFact[] {
  return rows(
    db,
    sql`select mentor_id as mentorId, status, from_date as "from", to_date as "to"
        from mentor_status where archived_at is null order by mentor_id, from_date`,
  );
}

export function rateFacts(db: ReadDb): RateFact[] {
  return rows(
    db,
    sql`select kind, amount, from_date as "from" from rate where archived_at is null order by kind, from_date`,
  );
}

/** Sessions dated in the window. */
export function supervisionFacts(db: ReadDb, window: Period): SupervisionFact[] {
  const during = within('s.on_date', window);
  const sessions = rows<Omit<SupervisionFact, 'mentorIds'>>(
    db,
    sql`select s.id, s.on_date as "on", s.minutes, s.type from supervision s
        where ${during} and s.archived_at is null order by s.on_date, s.id`,
  );
  const mentors = linksByOwner(
    db,
    sql`select l.supervision_id as owner, l.mentor_id as target from supervision s
        join supervision_mentor l on l.supervision_id = s.id where ${during} order by s.id, l.position`,
  );
  return sessions.map((row) => ({ ...row, mentorIds: linked(mentors, row.id) }));
}

/** Concerns dated or closed in the window. */
export function incidentFacts(db: ReadDb, window: Period): IncidentFact[] {
  return rows(
    db,
    sql`select id, on_date as "on", kind, closed_on as closedOn from incident
        where (${within('on_date', window)} or ${within('closed_on', window)}) and archived_at is null
        order by on_date, id`,
  );
}

/** Candidates not closed before the window, or who came or moved in it; with all their stage events. */
export function candidateFacts(
  db: ReadDb,
  window: Period,
): { candidates: CandidateFact[]; stageEvents: StageEventFact[] } {
  const loaded = sql`select c.id from candidate c where c.archived_at is null and (
      c.closed_on is null or c.closed_on >= ${window.from} or ${within('c.inquiry_on', window)}
      or exists (select 1 from candidate_stage s where s.candidate_id = c.id and ${within('s.entered_on', window)}))`;
  return {
    candidates: rows(
      db,
      sql`select id, source, inquiry_on as inquiryOn, closed_on as closedOn, closed_reason as closedReason
          from candidate where id in (${loaded}) order by inquiry_on, id`,
    ),
    stageEvents: rows(
      db,
      sql`select id, candidate_id as candidateId, stage, entered_on as enteredOn from candidate_stage
          where archived_at is null and candidate_id in (${loaded}) order by entered_on, id`,
    ),
  };
}
