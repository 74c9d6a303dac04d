import { and, asc, desc, eq, gte, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { Who } from '@shared/contract/log';
import type { ReadDb } from '../../db/handles';
import { personName, wordsMatch } from '../../db/queries';
import { match, mentor, mentorStatus, parent, person } from '../../db/schema';

const limit = 20;

export const notVoided = or(isNull(match.voided), eq(match.voided, false));

/** Status of a mentor on a day; null when no period covers it. */
const statusOn = (day: LocalDate) =>
  sql<
    string | null
  >`(select ${mentorStatus.status} from ${mentorStatus} where ${mentorStatus.mentorId} = ${mentor.id} and ${mentorStatus.archivedAt} is null and ${mentorStatus.from} <= ${day} and (${mentorStatus.to} is null or ${mentorStatus.to} >= ${day}) order by ${mentorStatus.from} desc limit 1)`;

/** Mentors by folded text; those active on the day come first. */
export function findMentors(db: ReadDb, folded: string, day: LocalDate) {
  const status = statusOn(day);
  return db
    .select({ id: mentor.id, name: personName, status })
    .from(mentor)
    .innerJoin(person, eq(person.id, mentor.personId))
    .where(
      and(
        isNull(mentor.archivedAt),
        isNull(person.archivedAt),
        wordsMatch(person.searchName, folded),
      ),
    )
    .orderBy(desc(sql`coalesce(${status} in ('active', 'limited'), 0)`), asc(person.searchName))
    .limit(limit)
    .all();
}

/** Parents with a match with one of the mentors that is open on the day, by folded text. */
export function findMatchedParents(
  db: ReadDb,
  folded: string,
  day: LocalDate,
  mentorIds: readonly number[],
) {
  if (mentorIds.length === 0) return [];
  return db
    .select({ id: parent.id, name: personName, since: sql<string>`min(${match.startOn})` })
    .from(match)
    .innerJoin(parent, eq(parent.id, match.parentId))
    .innerJoin(person, eq(person.id, parent.personId))
    .where(
      and(
        inArray(match.mentorId, [...mentorIds]),
        isNull(match.archivedAt),
        notVoided,
        lte(match.startOn, day),
        or(isNull(match.endOn), gte(match.endOn, day)),
        isNull(person.archivedAt),
        wordsMatch(person.searchName, folded),
      ),
    )
    .groupBy(parent.id)
    .orderBy(asc(person.searchName))
    .limit(limit)
    .all();
}

export function findOtherParents(db: ReadDb, folded: string, leaveOut: readonly number[]) {
  return db
    .select({ id: parent.id, name: personName, role: parent.role, region: person.region })
    .from(parent)
    .innerJoin(person, eq(person.id, parent.personId))
    .where(
      and(
        isNull(parent.archivedAt),
        isNull(person.archivedAt),
        leaveOut.length > 0 ? notInArray(parent.id, [...leaveOut]) : undefined,
        wordsMatch(person.searchName, folded),
      ),
    )
    .orderBy(asc(person.searchName))
    .limit(limit - leaveOut.length)
    .all();
}

export function mentorsById(db: ReadDb, ids: readonly number[]): Who[] {
  if (ids.length === 0) return [];
  return db
    .select({ id: mentor.id, personId: mentor.personId, name: personName })
    .from(mentor)
    .innerJoin(person, eq(person.id, mentor.personId))
    .where(inArray(mentor.id, [...ids]))
    .all();
}

export function parentsById(db: ReadDb, ids: readonly number[]): Who[] {
  if (ids.length === 0) return [];
  return db
    .select({ id: parent.id, personId: parent.personId, name: personName })
    .from(parent)
    .innerJoin(person, eq(person.id, parent.personId))
    .where(inArray(parent.id, [...ids]))
    .all();
}

/** The link tables between records and the people on them. */
const links = {
  contactMentors: { table: 'contact_mentor', owner: 'contact_id', role: 'mentor' },
  contactParents: { table: 'contact_parent', owner: 'contact_id', role: 'parent' },
  activityMentors: { table: 'activity_mentor', owner: 'activity_id', role: 'mentor' },
  supervisionMentors: { table: 'supervision_mentor', owner: 'supervision_id', role: 'mentor' },
  incidentMentors: { table: 'incident_mentor', owner: 'incident_id', role: 'mentor' },
} as const;

/** Who is on some records, by record, in the order they were chosen. */
export function whoIsOn(
  db: ReadDb,
  link: keyof typeof links,
  ids: readonly number[],
): Map<number, Who[]> {
  const groups = new Map<number, Who[]>();
  if (ids.length === 0) return groups;
  const { table, owner, role } = links[link];
  const name = (text: string) => sql.raw(`"${text}"`);
  const rows = db.all<Who & { owner: number }>(sql`
    select l.${name(owner)} as owner, r.id as id, r.person_id as personId, ${personName} as name
    from ${name(table)} l
    join ${name(role)} r on r.id = l.${name(`${role}_id`)}
    join person on person.id = r.person_id
    where l.${name(owner)} in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})
    order by l.${name(owner)}, l.position`);
  for (const { owner: of, ...who } of rows) {
    const group = groups.get(of);
    if (group) group.push(who);
    else groups.set(of, [who]);
  }
  return groups;
}
