import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { cohortWaiting, person } from '../../db/schema';

/** Who waits for a place in a cohort, the longest first. */
export function waitingList(db: ReadDb, cohortId: number) {
  return db
    .select({
      id: cohortWaiting.id,
      version: cohortWaiting.version,
      personId: cohortWaiting.personId,
      name: personName,
      addedOn: cohortWaiting.addedOn,
      note: cohortWaiting.note,
    })
    .from(cohortWaiting)
    .innerJoin(person, eq(person.id, cohortWaiting.personId))
    .where(and(eq(cohortWaiting.cohortId, cohortId), isNull(cohortWaiting.archivedAt)))
    .orderBy(asc(cohortWaiting.addedOn), asc(cohortWaiting.id))
    .all();
}

export function waitingOf(db: ReadDb, cohortId: number, personIds: readonly number[]) {
  return db
    .select({ id: cohortWaiting.id, personId: cohortWaiting.personId })
    .from(cohortWaiting)
    .where(
      and(eq(cohortWaiting.cohortId, cohortId), inArray(cohortWaiting.personId, [...personIds])),
    )
    .all();
}
