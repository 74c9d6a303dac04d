import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { candidate, eligibilityCheck, eligibilityRule } from '../../db/schema';

export function storedRules(db: ReadDb) {
  return db
    .select()
    .from(eligibilityRule)
    .where(isNull(eligibilityRule.archivedAt))
    .orderBy(asc(eligibilityRule.id))
    .all();
}

/** True once an agency has made the rules its own, also when it took all of them out again. */
export function hasOwnRules(db: ReadDb): boolean {
  return db.select({ id: eligibilityRule.id }).from(eligibilityRule).limit(1).get() !== undefined;
}

/** Candidates whose recorded check a change of the rules can touch: those who may still come in. */
export function candidatesWithCheck(db: ReadDb): number[] {
  return db
    .select({ id: eligibilityCheck.candidateId })
    .from(eligibilityCheck)
    .innerJoin(candidate, eq(candidate.id, eligibilityCheck.candidateId))
    .where(
      and(
        isNull(candidate.archivedAt),
        or(isNull(candidate.closedOn), inArray(candidate.closedReason, ['not_yet_eligible'])),
        sql`not exists (select 1 from mentor m where m.person_id = ${candidate.personId})`,
      ),
    )
    .all()
    .map(({ id }) => id);
}
