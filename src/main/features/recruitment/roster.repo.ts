import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { candidate, mentor, person, professional } from '../../db/schema';

/** Everybody, by what tells people apart. */
export function everyone(db: ReadDb) {
  return db
    .select({
      id: person.id,
      name: person.searchName,
      phone: person.phoneDigits,
      email: person.email,
    })
    .from(person)
    .where(isNull(person.archivedAt))
    .orderBy(person.id)
    .all();
}

/** Ids a query names at once: SQLite takes 32,766 of them. */
const atOnce = 5000;

/** Asks for many ids in a few queries. */
export function inParts<Row>(
  ids: readonly number[],
  read: (part: readonly number[]) => readonly Row[],
): Row[] {
  const count = Math.ceil(ids.length / atOnce);
  return Array.from({ length: count }, (_, part) =>
    read(ids.slice(part * atOnce, (part + 1) * atOnce)),
  ).flat();
}

/** What there is of these people already, and which of the two roles they have. At most 5,000 at once. */
export function knownPeople(db: ReadDb, ids: readonly number[]) {
  return db
    .select({ person, candidateId: candidate.id, mentorId: mentor.id })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .where(and(inArray(person.id, [...ids]), isNull(person.archivedAt)))
    .all();
}

export const knownPerson = (db: ReadDb, id: number) => knownPeople(db, [id])[0];

export function professionalNamed(db: ReadDb, folded: string): number | undefined {
  return db
    .select({ id: professional.id })
    .from(professional)
    .where(and(eq(professional.searchName, folded), isNull(professional.archivedAt)))
    .get()?.id;
}
