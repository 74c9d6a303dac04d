import { and, asc, desc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import {
  match,
  mentor,
  parent,
  person,
  supervision,
  supervisionAddendum,
  supervisionMentor,
} from '../../db/schema';

export interface SessionFilter {
  mentorId: number | null;
  type: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
}

function where({ mentorId, type, from, to }: SessionFilter): SQL | undefined {
  const on = mentorId === null ? supervision.on : supervisionMentor.on;
  return and(
    isNull(supervision.archivedAt),
    mentorId === null ? undefined : eq(supervisionMentor.mentorId, mentorId),
    type === null ? undefined : eq(supervision.type, type),
    from === null ? undefined : gte(on, from),
    to === null ? undefined : lte(on, to),
  );
}

/** Ids of one page of sessions; a mentor's come through the mentor's own index. */
export function pageOfSessions(
  db: ReadDb,
  filter: SessionFilter,
  page: { descending: boolean; offset: number; limit: number },
): number[] {
  const direction = page.descending ? desc : asc;
  const all = db.select({ id: supervision.id }).from(supervision).$dynamic();
  const rows =
    filter.mentorId === null
      ? all.orderBy(direction(supervision.on), direction(supervision.id))
      : all
          .innerJoin(supervisionMentor, eq(supervisionMentor.supervisionId, supervision.id))
          .orderBy(direction(supervisionMentor.on), direction(supervision.id));
  return rows
    .where(where(filter))
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ id }) => id);
}

export function countSessions(db: ReadDb, filter: SessionFilter): number {
  const all = db
    .select({ n: sql<number>`count(*)` })
    .from(supervision)
    .$dynamic();
  const rows =
    filter.mentorId === null
      ? all
      : all.innerJoin(supervisionMentor, eq(supervisionMentor.supervisionId, supervision.id));
  return rows.where(where(filter)).get()?.n ?? 0;
}

/** What lists show of sessions: everything but their words. */
export function sessionsById(db: ReadDb, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: supervision.id,
      on: supervision.on,
      minutes: supervision.minutes,
      type: supervision.type,
      supervisor: supervision.supervisor,
      topics: supervision.topics,
      restricted: supervision.restricted,
    })
    .from(supervision)
    .where(inArray(supervision.id, [...ids]))
    .all();
}

export function sessionById(db: ReadDb, id: number) {
  return db.select().from(supervision).where(eq(supervision.id, id)).get();
}

export function addendaOf(db: ReadDb, supervisionId: number) {
  return db
    .select({
      id: supervisionAddendum.id,
      body: supervisionAddendum.body,
      at: supervisionAddendum.createdAt,
      by: supervisionAddendum.createdBy,
    })
    .from(supervisionAddendum)
    .where(eq(supervisionAddendum.supervisionId, supervisionId))
    .orderBy(asc(supervisionAddendum.id))
    .all();
}

/** The newest session that one of the mentors was in, on or before a day. */
export function lastSessionOf(db: ReadDb, mentorIds: readonly number[], day: LocalDate) {
  if (mentorIds.length === 0) return undefined;
  return db
    .select({ id: supervision.id, on: supervision.on, type: supervision.type })
    .from(supervisionMentor)
    .innerJoin(supervision, eq(supervision.id, supervisionMentor.supervisionId))
    .where(
      and(
        inArray(supervisionMentor.mentorId, [...mentorIds]),
        lte(supervisionMentor.on, day),
        isNull(supervision.archivedAt),
      ),
    )
    .orderBy(desc(supervisionMentor.on), desc(supervision.id))
    .limit(1)
    .get();
}

/** Who supervised in the session that was written last. */
export function lastSupervisor(db: ReadDb): string | null {
  const newest = db
    .select({ supervisor: supervision.supervisor })
    .from(supervision)
    .where(isNull(supervision.archivedAt))
    .orderBy(desc(supervision.id))
    .limit(1)
    .get();
  return newest?.supervisor ?? null;
}

/** Matches of the mentors that are open on a day, with the last time the two met. */
export function openMatchesOf(db: ReadDb, mentorIds: readonly number[], day: LocalDate) {
  if (mentorIds.length === 0) return [];
  const mentorName = sql<string>`(
    select coalesce(nullif(q.preferred_name, ''), q.first_name) || ' ' || q.last_name
    from mentor m join person q on q.id = m.person_id where m.id = ${match.mentorId})`;
  const lastReachedOn = sql<LocalDate | null>`(
    select l.on_date from contact_parent l
    join contact_mentor m on m.contact_id = l.contact_id
    where l.parent_id = ${match.parentId} and l.result = 'reached' and m.mentor_id = ${match.mentorId}
      and l.on_date <= ${day}
    order by l.on_date desc limit 1)`;
  return db
    .select({
      id: match.id,
      mentorName,
      parentName: personName,
      startOn: match.startOn,
      lastReachedOn,
    })
    .from(match)
    .innerJoin(parent, eq(parent.id, match.parentId))
    .innerJoin(person, eq(person.id, parent.personId))
    .where(
      and(
        inArray(match.mentorId, [...mentorIds]),
        isNull(match.archivedAt),
        or(isNull(match.voided), eq(match.voided, false)),
        lte(match.startOn, day),
        or(isNull(match.endOn), gte(match.endOn, day)),
      ),
    )
    .orderBy(asc(match.startOn), asc(match.id))
    .limit(60)
    .all();
}

/** Exchange keys of mentors, which the seal is made over. */
export function mentorKeys(db: ReadDb, ids: readonly number[]): Map<number, string> {
  const rows = db
    .select({ id: mentor.id, key: person.key })
    .from(mentor)
    .innerJoin(person, eq(person.id, mentor.personId))
    .where(inArray(mentor.id, [...ids]))
    .all();
  return new Map(rows.map(({ id, key }) => [id, key]));
}
