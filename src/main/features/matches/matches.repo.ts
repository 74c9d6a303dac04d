import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { contact, family, match, mentor, parent, referral } from '../../db/schema';
import { inOrder } from '../families/in-order';
import { lineColumns, mentorPerson, parentPerson } from './match-lines';
import { type Days, lastReachedOn, type MatchFilter, matchesWhere } from './match-sql';

const base = (db: ReadDb, today: string) =>
  db
    .select({
      ...lineColumns,
      familyId: family.id,
      familyNumber: family.key,
      closureReason: match.closureReason,
      lastReachedOn: lastReachedOn(today),
    })
    .from(match)
    .innerJoin(parent, eq(parent.id, match.parentId))
    .innerJoin(parentPerson, eq(parentPerson.id, parent.personId))
    .innerJoin(family, eq(family.id, parent.familyId))
    .innerJoin(mentor, eq(mentor.id, match.mentorId))
    .innerJoin(mentorPerson, eq(mentorPerson.id, mentor.personId));

export type MatchRowData = ReturnType<ReturnType<typeof base>['all']>[number];

export interface MatchPage {
  by: 'start' | 'end' | 'parent' | 'mentor' | 'contact';
  descending: boolean;
  offset: number;
  limit: number;
}

const joined = {
  parent: parentPerson.searchName,
  mentor: mentorPerson.searchName,
};

/**
 * One page: first which matches, then what the list shows of those few. Sorted by contact, the last
 * contact is looked up for every match of the view: meant for the views of matches that are open.
 */
export function listMatches(
  db: ReadDb,
  filter: MatchFilter,
  page: MatchPage,
  days: Days,
): MatchRowData[] {
  const direction = page.descending ? desc : asc;
  const plain = {
    start: match.startOn,
    end: match.endOn,
    contact: lastReachedOn(days.today),
  };
  const chosen = db.select({ id: match.id }).from(match).$dynamic();
  const ids = (
    page.by === 'parent' || page.by === 'mentor'
      ? chosen
          .innerJoin(parent, eq(parent.id, match.parentId))
          .innerJoin(parentPerson, eq(parentPerson.id, parent.personId))
          .innerJoin(mentor, eq(mentor.id, match.mentorId))
          .innerJoin(mentorPerson, eq(mentorPerson.id, mentor.personId))
          .orderBy(direction(joined[page.by]), direction(match.id))
      : chosen.orderBy(direction(plain[page.by]), direction(match.id))
  )
    .where(matchesWhere(filter, days))
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return inOrder(ids, base(db, days.today).where(inArray(match.id, ids)).all());
}

export function countMatches(db: ReadDb, filter: MatchFilter, days: Days): number {
  const row = db.select({ n: count() }).from(match).where(matchesWhere(filter, days)).get();
  return row?.n ?? 0;
}

export function getMatchRow(db: ReadDb, id: number, today: string): MatchRowData | undefined {
  return base(db, today).where(eq(match.id, id)).get();
}

/** What the record shows and the list does not. */
export function getMatchMore(db: ReadDb, id: number) {
  return db
    .select({ match, person: parentPerson, requestReceivedOn: referral.receivedOn })
    .from(match)
    .innerJoin(parent, eq(parent.id, match.parentId))
    .innerJoin(parentPerson, eq(parentPerson.id, parent.personId))
    .leftJoin(referral, eq(referral.id, match.referralId))
    .where(eq(match.id, id))
    .get();
}

export function findMatch(db: ReadDb, id: number) {
  return db
    .select()
    .from(match)
    .where(and(eq(match.id, id), isNull(match.archivedAt)))
    .get();
}

/** Reached contacts between the two from one day to another: how many, and how long together. */
export function pairTotals(
  db: ReadDb,
  pair: { mentorId: number; parentId: number; from: string; to: string },
) {
  const row = db.get<{ contacts: number; minutes: number }>(sql`
    select count(*) as contacts, coalesce(sum(c.minutes), 0) as minutes
    from contact_parent l
    join contact_mentor k on k.contact_id = l.contact_id and k.mentor_id = ${pair.mentorId}
    join contact c on c.id = l.contact_id and c.archived_at is null
    where l.parent_id = ${pair.parentId} and l.result = 'reached' and l.on_date between ${pair.from} and ${pair.to}`);
  return row ?? { contacts: 0, minutes: 0 };
}

/** Contacts between the two, newest first, read through the parent's index. */
export function pairContacts(
  db: ReadDb,
  pair: { mentorId: number; parentId: number },
  page: { offset: number; limit: number },
) {
  return db
    .select({
      id: contact.id,
      on: contact.on,
      mode: contact.mode,
      result: contact.result,
      minutes: contact.minutes,
      purposes: contact.purposes,
      summary: contact.summary,
    })
    .from(contact)
    .innerJoin(
      sql`contact_parent l`,
      sql`l.contact_id = ${contact.id} and l.parent_id = ${pair.parentId}`,
    )
    .innerJoin(
      sql`contact_mentor k`,
      sql`k.contact_id = ${contact.id} and k.mentor_id = ${pair.mentorId}`,
    )
    .where(isNull(contact.archivedAt))
    .orderBy(sql`l.on_date desc`, desc(contact.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
}
