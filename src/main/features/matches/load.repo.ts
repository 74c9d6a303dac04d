import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { activeStatuses } from '@shared/domain/matching/active';
import type { ReadDb } from '../../db/handles';
import { personName, wordsMatch } from '../../db/queries';
import { mentor, mentorStatus, person } from '../../db/schema';
import { openOn } from './match-sql';

/** Status on a day; empty when no period covers it. */
const statusOn = (day: string) =>
  sql<
    string | null
  >`(select s.status from mentor_status s where s.mentor_id = mentor.id and s.archived_at is null
    and s.from_date <= ${day} and (s.to_date is null or s.to_date >= ${day}) order by s.from_date desc limit 1)`;

const isActive = (day: string): SQL =>
  sql`${statusOn(day)} in (${sql.join(
    activeStatuses.map((status) => sql`${status}`),
    sql`, `,
  )})`;

const select = (db: ReadDb, day: string) =>
  db
    .select({
      mentorId: mentor.id,
      personId: person.id,
      name: personName,
      status: statusOn(day),
      maxMatches: mentor.maxMatches,
      maxHoursMonth: mentor.maxHoursMonth,
    })
    .from(mentor)
    .innerJoin(person, eq(person.id, mentor.personId));

export type MentorData = ReturnType<ReturnType<typeof select>['all']>[number];

export function activeMentors(db: ReadDb, day: string): MentorData[] {
  return select(db, day)
    .where(and(isNull(mentor.archivedAt), isActive(day)))
    .orderBy(asc(person.searchName), asc(mentor.id))
    .all();
}

/** Mentors by name, the active ones first. */
export function mentorsNamed(db: ReadDb, folded: string, day: string, limit: number): MentorData[] {
  return select(db, day)
    .where(and(isNull(mentor.archivedAt), wordsMatch(person.searchName, folded)))
    .orderBy(sql`${isActive(day)} is not true`, asc(person.searchName), asc(mentor.id))
    .limit(limit)
    .all();
}

export function getMentor(db: ReadDb, id: number, day: string): MentorData | undefined {
  return select(db, day).where(eq(mentor.id, id)).get();
}

export function statusPeriods(db: ReadDb, mentorId: number) {
  return db
    .select({ status: mentorStatus.status, from: mentorStatus.from, to: mentorStatus.to })
    .from(mentorStatus)
    .where(and(eq(mentorStatus.mentorId, mentorId), isNull(mentorStatus.archivedAt)))
    .orderBy(asc(mentorStatus.from))
    .all();
}

/** Matches open at the end of a day, by mentor. */
export function openMatchesByMentor(db: ReadDb, today: string): Map<number, number> {
  const rows = db.all<{ mentorId: number; n: number }>(sql`
    select mentor_id as mentorId, count(*) as n from mentor_match
    where ${openOn(today)} and mentor_match.archived_at is null group by mentor_id`);
  return new Map(rows.map((row) => [row.mentorId, row.n]));
}

/**
 * Minutes of some mentors from one day to another, by mentor: contacts of any result with their travel,
 * and program work. Each reads its own stretch of the mentor's index.
 */
export function minutesByMentor(
  db: ReadDb,
  mentorIds: readonly number[],
  { from, to }: { from: string; to: string },
): Map<number, number> {
  if (mentorIds.length === 0) return new Map();
  const ids = [...mentorIds];
  const rows = db.all<{ mentorId: number; minutes: number }>(sql`
    select mentorId, sum(minutes) as minutes from (
      select k.mentor_id as mentorId, c.minutes + coalesce(c.travel_minutes, 0) as minutes
      from contact_mentor k join contact c on c.id = k.contact_id
      where ${inArray(sql`k.mentor_id`, ids)} and k.on_date between ${from} and ${to} and c.archived_at is null
      union all
      select k.mentor_id, a.minutes
      from activity_mentor k join activity a on a.id = k.activity_id
      where ${inArray(sql`k.mentor_id`, ids)} and k.on_date between ${from} and ${to} and a.archived_at is null
    ) group by mentorId`);
  return new Map(rows.map((row) => [row.mentorId, row.minutes]));
}
