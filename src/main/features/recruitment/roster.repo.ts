import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { candidate, mentor, person, professional } from '../../db/schema';

const reachable = {
  id: person.id,
  name: personName,
  firstName: person.firstName,
  lastName: person.lastName,
  phone: person.phone,
  email: person.email,
};

/** People by what a roster may know of them: for telling whether they are the same. */
export function peopleByIds(db: ReadDb, ids: readonly number[]) {
  return db
    .select(reachable)
    .from(person)
    .where(inArray(person.id, [...ids]))
    .all();
}

/** What there is of a person already, and which of the two roles they have. */
export function knownPerson(db: ReadDb, id: number) {
  return db
    .select({ person, candidateId: candidate.id, mentorId: mentor.id })
    .from(person)
    .leftJoin(candidate, eq(candidate.personId, person.id))
    .leftJoin(mentor, eq(mentor.personId, person.id))
    .where(and(eq(person.id, id), isNull(person.archivedAt)))
    .get();
}

export function professionalNamed(db: ReadDb, folded: string): number | undefined {
  return db
    .select({ id: professional.id })
    .from(professional)
    .where(and(eq(professional.searchName, folded), isNull(professional.archivedAt)))
    .get()?.id;
}
