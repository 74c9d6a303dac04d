import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import { match } from '../../db/schema';
import { notVoided } from './who.repo';

export interface EntryId {
  entry: 'contact' | 'activity';
  /** 0 for one that is not written yet. */
  id: number;
}

/** Minutes, travel included, of all a mentor did on a day but for one entry. */
export function otherMinutesOfDay(
  db: ReadDb,
  mentorId: number,
  on: LocalDate,
  { entry, id }: EntryId,
): number {
  const contactId = entry === 'contact' ? id : 0;
  const activityId = entry === 'activity' ? id : 0;
  return db.get<{ minutes: number }>(sql`
    select (
      select coalesce(sum(c.minutes + coalesce(c.travel_minutes, 0)), 0)
      from contact_mentor l join contact c on c.id = l.contact_id
      where l.mentor_id = ${mentorId} and l.on_date = ${on}
        and c.archived_at is null and c.id <> ${contactId}
    ) + (
      select coalesce(sum(a.minutes), 0)
      from activity_mentor l join activity a on a.id = l.activity_id
      where l.mentor_id = ${mentorId} and l.on_date = ${on}
        and a.archived_at is null and a.id <> ${activityId}
    ) as minutes`).minutes;
}

/** Matches of any time between these mentors and these parents, voided ones left out. */
export function matchesBetween(
  db: ReadDb,
  mentorIds: readonly number[],
  parentIds: readonly number[],
) {
  if (mentorIds.length === 0 || parentIds.length === 0) return [];
  return db
    .select({ parentId: match.parentId, startOn: match.startOn, endOn: match.endOn })
    .from(match)
    .where(
      and(
        inArray(match.parentId, [...parentIds]),
        inArray(match.mentorId, [...mentorIds]),
        isNull(match.archivedAt),
        notVoided,
      ),
    )
    .all();
}

/** True when another contact of that day and length has one of the mentors and one of the parents. */
export function hasDouble(
  db: ReadDb,
  given: { on: LocalDate; minutes: number; mentors: readonly number[]; parents: readonly number[] },
  exceptId: number,
): boolean {
  const list = (ids: readonly number[]) =>
    sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    );
  const row = db.get<{ one: number } | undefined>(sql`
    select 1 as one
    from contact_parent p
    join contact c on c.id = p.contact_id
    join contact_mentor m on m.contact_id = c.id
    where p.parent_id in (${list(given.parents)}) and p.on_date = ${given.on}
      and m.mentor_id in (${list(given.mentors)})
      and c.minutes = ${given.minutes} and c.id <> ${exceptId} and c.archived_at is null
    limit 1`);
  return row !== undefined;
}
