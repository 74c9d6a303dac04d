import { sql } from 'drizzle-orm';
import { addDays, type Period } from '@shared/dates';
import { concreteNeedDays } from '@shared/domain/report/facts';
import type {
  FamilyFact,
  MatchFact,
  ParentFact,
  ReferralFact,
} from '@shared/domain/report/facts-families';
import type { EventFact, LinkFact } from '@shared/domain/report/facts-service';
import type { ReadDb } from '../../../db/handles';
import { asBoolean, type Flag, rows, within } from './rows';

/** Not entered in error. */
const live = sql`coalesce(m.voided, 0) = 0 and m.archived_at is null`;

/** Ids as one bound value, so that thousands of them are no longer statement. */
const idsIn = (ids: readonly number[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

export function parentFacts(db: ReadDb, parentIds: readonly number[]): ParentFact[] {
  return rows(
    db,
    sql`select id, family_id as familyId, role from parent where id in ${idsIn(parentIds)} order by id`,
  );
}

export function familyFacts(db: ReadDb, familyIds: readonly number[]): FamilyFact[] {
  return rows(db, sql`select id, children from family where id in ${idsIn(familyIds)} order by id`);
}

/**
 * The requests that `Facts` asks for, each clause through its own index: near the window, decided in it
 * or later, undecided, waiting, behind a new match, or of a parent who was reached.
 */
export function referralFacts(
  db: ReadDb,
  window: Period,
  reachedParentIds: readonly number[],
): ReferralFact[] {
  const early = addDays(window.from, -concreteNeedDays);
  const notWithdrawn = sql`(r.withdrawn_on is null or r.withdrawn_on >= ${window.from})`;
  const ids = sql`
    select r.id from referral r where r.received_on between ${early} and ${window.to}
    union select r.id from referral r where r.decision_on >= ${window.from}
    union select r.id from referral r where (r.decision_on is null or r.decision is null) and ${notWithdrawn}
    union select r.id from referral r where r.decision = 'accepted' and r.decision_on <= ${window.to} and ${notWithdrawn}
      and not exists (select 1 from mentor_match m where m.referral_id = r.id and m.start_on < ${window.from} and ${live})
    union select m.referral_id from mentor_match m where ${within('m.start_on', window)} and ${live}
    union select r.id from referral r where r.parent_id in ${idsIn(reachedParentIds)}`;
  return rows(
    db,
    sql`select id, parent_id as parentId, channel, received_on as receivedOn, decision,
          decision_on as decisionOn, withdrawn_on as withdrawnOn
        from referral where id in (${ids}) and received_on <= ${window.to} and archived_at is null
        order by received_on, id`,
  );
}

/** Matches open at some time of the window, and those that name a loaded request. */
export function matchFacts(
  db: ReadDb,
  window: Period,
  referralIds: readonly number[],
): MatchFact[] {
  return rows<Omit<MatchFact, 'voided'>>(
    db,
    sql`select m.id, m.mentor_id as mentorId, m.parent_id as parentId, m.referral_id as referralId,
          m.start_on as startOn, m.end_on as endOn, m.closure_reason as closureReason, m.closure_kind as closureKind
        from mentor_match m where ${live} and m.start_on <= ${window.to} and m.id in (
          select id from mentor_match where end_on is null
          union select id from mentor_match where end_on >= ${window.from}
          union select id from mentor_match where referral_id in ${idsIn(referralIds)})
        order by m.start_on, m.id`,
  ).map((row) => ({ ...row, voided: false }));
}

type EventRow = Omit<EventFact, 'mentorRequested' | 'mentorAttended'> & {
  mentorRequested: Flag;
  mentorAttended: Flag;
};

/** Hearings and meetings dated in the window. */
export function eventFacts(db: ReadDb, window: Period): EventFact[] {
  return rows<EventRow>(
    db,
    sql`select id, on_date as "on", kind, mentor_requested as mentorRequested,
          mentor_attended as mentorAttended, parent_attended as parentAttended
        from case_event where ${within('on_date', window)} and archived_at is null order by on_date, id`,
  ).map((row) => ({
    ...row,
    mentorRequested: asBoolean(row.mentorRequested),
    mentorAttended: asBoolean(row.mentorAttended),
  }));
}

/** Links identified or linked in the window, or with an outcome in it or in the 90 days before. */
export function linkFacts(db: ReadDb, window: Period): LinkFact[] {
  const early = addDays(window.from, -concreteNeedDays);
  return rows(
    db,
    sql`select id, parent_id as parentId, need, identified_on as identifiedOn, linked_on as linkedOn,
          method, outcome, outcome_on as outcomeOn
        from service_link where archived_at is null and id in (
          select id from service_link where ${within('identified_on', window)}
          union select id from service_link where ${within('linked_on', window)}
          union select id from service_link where outcome_on between ${early} and ${window.to})
        order by identified_on, id`,
  );
}
