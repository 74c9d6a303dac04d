import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { family, match, mentor, parent } from '../../db/schema';
import { mentorPerson } from './match-lines';

export function getParentOfMatch(db: ReadDb, parentId: number) {
  return db
    .select({
      id: parent.id,
      personId: parent.personId,
      exitedOn: parent.exitedOn,
      familyClosedOn: family.closedOn,
    })
    .from(parent)
    .innerJoin(family, eq(family.id, parent.familyId))
    .where(eq(parent.id, parentId))
    .get();
}

/** All matches of a parent that were not entered in error, with the mentor's name. */
export function liveMatchesOfParent(db: ReadDb, parentId: number) {
  return db
    .select({
      id: match.id,
      mentorId: match.mentorId,
      startOn: match.startOn,
      endOn: match.endOn,
      mentorName: sql<string>`coalesce(nullif(${mentorPerson.preferredName}, ''), ${mentorPerson.firstName}) || ' ' || ${mentorPerson.lastName}`,
    })
    .from(match)
    .innerJoin(mentor, eq(mentor.id, match.mentorId))
    .innerJoin(mentorPerson, eq(mentorPerson.id, mentor.personId))
    .where(
      and(
        eq(match.parentId, parentId),
        isNull(match.archivedAt),
        sql`coalesce(${match.voided}, 0) = 0`,
      ),
    )
    .all();
}
