import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { MatchLine } from '@shared/contract/families-request-records';
import type { LocalDate } from '@shared/dates';
import { matchLength, matchStateOn } from '@shared/domain/matching/match-state';
import type { ReadDb } from '../../db/handles';
import { match, mentor, parent, person } from '../../db/schema';

export const parentPerson = alias(person, 'parent_person');
export const mentorPerson = alias(person, 'mentor_person');

const nameOf = (who: typeof parentPerson | typeof mentorPerson): SQL<string> =>
  sql<string>`coalesce(nullif(${who.preferredName}, ''), ${who.firstName}) || ' ' || ${who.lastName}`;

export const lineColumns = {
  id: match.id,
  startOn: match.startOn,
  endOn: match.endOn,
  voided: match.voided,
  parentPersonId: parentPerson.id,
  parentName: nameOf(parentPerson),
  mentorPersonId: mentorPerson.id,
  mentorName: nameOf(mentorPerson),
};

export interface LineData {
  id: number;
  startOn: string;
  endOn: string | null;
  voided: boolean | null;
  parentPersonId: number;
  parentName: string;
  mentorPersonId: number;
  mentorName: string;
}

/** A match as other records name it, with its state on a day. */
export function matchLine(row: LineData, today: LocalDate): MatchLine {
  return {
    id: row.id,
    parent: { id: row.parentPersonId, name: row.parentName },
    mentor: { id: row.mentorPersonId, name: row.mentorName },
    startOn: row.startOn,
    endOn: row.endOn,
    state: matchStateOn(row, today),
    length: matchLength(row, today),
  };
}

type Of = { requestId: number } | { familyId: number } | { id: number } | { previousId: number };

function condition(of: Of): SQL {
  if ('requestId' in of) return eq(match.referralId, of.requestId);
  if ('familyId' in of) return eq(parent.familyId, of.familyId);
  if ('previousId' in of) return eq(match.previousMatchId, of.previousId);
  return eq(match.id, of.id);
}

/** The matches of a request, a family or an earlier match, newest first; those entered in error too. */
export function matchLinesOf(db: ReadDb, of: Of, today: LocalDate): MatchLine[] {
  return db
    .select(lineColumns)
    .from(match)
    .innerJoin(parent, eq(parent.id, match.parentId))
    .innerJoin(parentPerson, eq(parentPerson.id, parent.personId))
    .innerJoin(mentor, eq(mentor.id, match.mentorId))
    .innerJoin(mentorPerson, eq(mentorPerson.id, mentor.personId))
    .where(and(condition(of), isNull(match.archivedAt)))
    .orderBy(desc(match.startOn), desc(match.id))
    .all()
    .map((row) => matchLine(row, today));
}
