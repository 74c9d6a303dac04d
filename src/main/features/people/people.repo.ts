import { and, asc, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { PersonRole } from '@shared/contract/people';
import type { ReadDb } from '../../db/handles';
import { personName, wordsMatch } from '../../db/queries';
import {
  candidate,
  contactMentor,
  contactParent,
  enrollment,
  mentor,
  mentorStatus,
  parent,
  person,
} from '../../db/schema';

/** In a cohort now. */
const isTrainee =
  sql<boolean>`exists (select 1 from ${enrollment} where ${enrollment.personId} = ${person.id} and ${enrollment.status} = 'active')`.mapWith(
    Boolean,
  );

const roleFilter: Record<PersonRole, SQL> = {
  candidate: sql`${candidate.id} is not null`,
  trainee: isTrainee,
  mentor: sql`${mentor.id} is not null`,
  parent: sql`${parent.id} is not null`,
};

/** Status of a mentor on a day; empty when no period covers it. */
const statusOn = (day: string) =>
  sql<
    string | null
  >`(select ${mentorStatus.status} from ${mentorStatus} where ${mentorStatus.mentorId} = ${mentor.id} and ${mentorStatus.from} <= ${day} and (${mentorStatus.to} is null or ${mentorStatus.to} >= ${day}) order by ${mentorStatus.from} desc limit 1)`;

const lastContact = sql<string | null>`max(
  coalesce((select max(${contactParent.on}) from ${contactParent} where ${contactParent.parentId} = ${parent.id}), ''),
  coalesce((select max(${contactMentor.on}) from ${contactMentor} where ${contactMentor.mentorId} = ${mentor.id}), '')
)`;

export interface PeopleFilter {
  search: string;
  role: PersonRole | null;
}

function where({ search, role }: PeopleFilter): SQL | undefined {
  return and(
    isNull(person.archivedAt),
    wordsMatch(person.searchName, search),
    role ? roleFilter[role] : undefined,
  );
}

const roleColumns = {
  candidateId: candidate.id,
  candidateClosedOn: candidate.closedOn,
  mentorId: mentor.id,
  parentId: parent.id,
  familyId: parent.familyId,
  isTrainee,
};

/** One page of people with what the list shows. `search` is folded. */
export function listPeople(
  db: ReadDb,
  filter: PeopleFilter,
  page: {
    by: 'name' | 'region';
    descending: boolean;
    offset: number;
    limit: number;
    today: string;
  },
) {
  const direction = page.descending ? desc : asc;
  const order =
    page.by === 'name'
      ? [direction(person.searchName)]
      : [direction(person.region), asc(person.searchName)];
  return db
    .select({
      id: person.id,
      name: personName,
      preferredName: person.preferredName,
      region: person.region,
      languages: person.languages,
      ...roleColumns,
      mentorStatus: statusOn(page.today),
      parentExitedOn: parent.exitedOn,
      lastContactOn: lastContact,
    })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(where(filter))
    .orderBy(...order, asc(person.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
}

export function countPeople(db: ReadDb, filter: PeopleFilter): number {
  const row = db
    .select({ n: count() })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(where(filter))
    .get();
  return row?.n ?? 0;
}

export function getPerson(db: ReadDb, id: number, today: string) {
  return db
    .select({
      person,
      ...roleColumns,
      mentorStatus: statusOn(today),
      parentExitedOn: parent.exitedOn,
    })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(eq(person.id, id))
    .get();
}

export function findPeople(db: ReadDb, filter: PeopleFilter, limit: number) {
  return db
    .select({ id: person.id, name: personName, region: person.region, ...roleColumns })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(where(filter))
    .orderBy(asc(person.searchName))
    .limit(limit)
    .all();
}

/** People by their ids, with the words of a picker. */
export function peopleByIds(db: ReadDb, ids: readonly number[]) {
  return db
    .select({ id: person.id, name: personName, region: person.region, ...roleColumns })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(inArray(person.id, [...ids]))
    .all();
}

/** People with the same name, the same phone digits or the same e-mail. */
export function findDuplicates(
  db: ReadDb,
  given: { name: string; phoneDigits: string | null; email: string | null },
  limit: number,
) {
  const byName =
    given.name === ''
      ? undefined
      : or(eq(person.searchName, given.name), sql`${person.searchName} like ${`${given.name} %`}`);
  const byPhone = given.phoneDigits ? eq(person.phoneDigits, given.phoneDigits) : undefined;
  const byEmail = given.email
    ? and(ne(person.email, ''), sql`${person.email} = ${given.email} collate nocase`)
    : undefined;
  if (!byName && !byPhone && !byEmail) return [];
  return db
    .select({ id: person.id, name: personName, region: person.region, ...roleColumns })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .leftJoin(parent, eq(parent.personId, person.id))
    .where(and(isNull(person.archivedAt), or(byName, byPhone, byEmail)))
    .limit(limit)
    .all();
}
