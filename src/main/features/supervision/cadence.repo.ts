import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { mentor, person } from '../../db/schema';

/** Status active or limited on a day, as the report counts it. */
const isActiveOn = (day: LocalDate) =>
  sql<boolean>`exists (
  select 1 from mentor_status st
  where st.mentor_id = ${mentor.id} and st.archived_at is null and st.status in ('active', 'limited')
    and st.from_date <= ${day} and (st.to_date is null or st.to_date >= ${day}))`.mapWith(Boolean);

/** One look-up at the end of an index, however long the history is. */
const lastIndividualOn = (day: LocalDate) => sql<LocalDate | null>`(
  select l.on_date from supervision_mentor l join supervision s on s.id = l.supervision_id
  where l.mentor_id = ${mentor.id} and l.type = 'individual' and l.on_date <= ${day}
    and s.archived_at is null
  order by l.on_date desc limit 1)`;

/** The day agreed in the newest session of any type. */
const agreedOn = (day: LocalDate) => sql<LocalDate | null>`(
  select s.next_due_on from supervision_mentor l join supervision s on s.id = l.supervision_id
  where l.mentor_id = ${mentor.id} and l.on_date <= ${day} and s.archived_at is null
  order by l.on_date desc, s.id desc limit 1)`;

/** Actions that are not done, by mentor. Goes through the open ones only, however many were done. */
export function openActionCounts(db: ReadDb): Map<number, number> {
  const counts = db.all<{ mentorId: number; n: number }>(sql`
    select l.mentor_id as mentorId, count(*) as n
    from supervision_action a cross join supervision_mentor l
    where a.done_on is null and a.archived_at is null and l.supervision_id = a.supervision_id
    group by l.mentor_id`);
  return new Map(counts.map(({ mentorId, n }) => [mentorId, n]));
}

function rows(db: ReadDb, day: LocalDate, which: SQL | undefined) {
  return db
    .select({
      mentorId: mentor.id,
      personId: mentor.personId,
      name: personName,
      lastOn: lastIndividualOn(day),
      agreedOn: agreedOn(day),
      active: isActiveOn(day),
    })
    .from(mentor)
    .innerJoin(person, eq(person.id, mentor.personId))
    .where(and(isNull(mentor.archivedAt), which))
    .orderBy(asc(person.searchName), asc(mentor.id))
    .all();
}

export function activeMentors(db: ReadDb, day: LocalDate) {
  return rows(db, day, isActiveOn(day));
}

export function mentorById(db: ReadDb, id: number, day: LocalDate) {
  return rows(db, day, eq(mentor.id, id))[0];
}
