import { and, asc, count, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName } from '../../db/queries';
import { family, parent, person, professional, referral } from '../../db/schema';
import { inOrder } from './in-order';
import {
  attemptsBefore,
  firstReachedOn,
  inView,
  type RequestFilter,
  requestsWhere,
  stateSql,
} from './request-sql';

const rowColumns = {
  id: referral.id,
  receivedOn: referral.receivedOn,
  parentId: referral.parentId,
  personId: person.id,
  parentName: personName,
  familyId: family.id,
  familyNumber: family.key,
  channel: referral.channel,
  from: professional.name,
  language: referral.language,
  needs: referral.needs,
  decision: referral.decision,
  decisionOn: referral.decisionOn,
  withdrawnOn: referral.withdrawnOn,
  matchedOn: referral.matchedOn,
  reachedOn: firstReachedOn,
  attempts: attemptsBefore,
};

const base = (db: ReadDb) =>
  db
    .select(rowColumns)
    .from(referral)
    .innerJoin(parent, eq(parent.id, referral.parentId))
    .innerJoin(person, eq(person.id, parent.personId))
    .innerJoin(family, eq(family.id, parent.familyId))
    .leftJoin(professional, eq(professional.id, referral.fromProfessionalId));

export type RequestRowData = ReturnType<ReturnType<typeof base>['all']>[number];

export interface RequestPage {
  by: 'received' | 'parent';
  descending: boolean;
  offset: number;
  limit: number;
}

/** One page: first which requests, from the indexes alone, then what the list shows of those few. */
export function listRequests(
  db: ReadDb,
  filter: RequestFilter,
  page: RequestPage,
  today: string,
): RequestRowData[] {
  const direction = page.descending ? desc : asc;
  const chosen = db.select({ id: referral.id }).from(referral).$dynamic();
  const ids = (
    page.by === 'received'
      ? chosen.orderBy(direction(referral.receivedOn), direction(referral.id))
      : chosen
          .innerJoin(parent, eq(parent.id, referral.parentId))
          .innerJoin(person, eq(person.id, parent.personId))
          .orderBy(direction(person.searchName), asc(referral.receivedOn), asc(referral.id))
  )
    .where(requestsWhere(filter, today))
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return inOrder(ids, base(db).where(inArray(referral.id, ids)).all());
}

export function countRequests(db: ReadDb, filter: RequestFilter, today: string): number {
  const row = db.select({ n: count() }).from(referral).where(requestsWhere(filter, today)).get();
  return row?.n ?? 0;
}

/** How many requests are in a view, of how many parents, and since when the oldest. */
export function viewTotals(db: ReadDb, view: 'decide' | 'waiting', today: string) {
  const row = db
    .select({
      requests: count(),
      parents: sql<number>`count(distinct referral.parent_id)`,
      since: sql<string | null>`min(referral.received_on)`,
    })
    .from(referral)
    .where(and(isNull(referral.archivedAt), inView(view, today)))
    .get();
  return row ?? { requests: 0, parents: 0, since: null };
}

export function requestsOfFamily(db: ReadDb, familyId: number): RequestRowData[] {
  return base(db)
    .where(and(eq(parent.familyId, familyId), isNull(referral.archivedAt)))
    .orderBy(desc(referral.receivedOn), desc(referral.id))
    .all();
}

export function getRequestRow(db: ReadDb, id: number): RequestRowData | undefined {
  return base(db).where(eq(referral.id, id)).get();
}

/** What the record shows and the list does not. */
export function getRequestMore(db: ReadDb, id: number) {
  return db
    .select({ referral, person, familyRegion: family.region })
    .from(referral)
    .innerJoin(parent, eq(parent.id, referral.parentId))
    .innerJoin(person, eq(person.id, parent.personId))
    .innerJoin(family, eq(family.id, parent.familyId))
    .where(eq(referral.id, id))
    .get();
}

export function findReferral(db: ReadDb, id: number) {
  return db.select().from(referral).where(eq(referral.id, id)).get();
}

export function countOtherRequests(db: ReadDb, parentId: number, id: number): number {
  const row = db
    .select({ n: count() })
    .from(referral)
    .where(and(eq(referral.parentId, parentId), ne(referral.id, id), isNull(referral.archivedAt)))
    .get();
  return row?.n ?? 0;
}

/** Contacts with a parent from a day on, up to another, oldest first. */
export function attemptsSince(
  db: ReadDb,
  { parentId, from, to, limit }: { parentId: number; from: string; to: string; limit: number },
) {
  return db.all<{ contactId: number; on: string; mode: string; result: string }>(sql`
    select c.id as contactId, l.on_date as "on", c.mode, c.result
    from contact_parent l join contact c on c.id = l.contact_id
    where l.parent_id = ${parentId} and l.on_date between ${from} and ${to} and c.archived_at is null
    order by l.on_date, c.id limit ${limit}`);
}

/** Requests of one parent that are new or waiting. */
export function countOpenRequests(db: ReadDb, parentId: number, today: string): number {
  const row = db
    .select({ n: count() })
    .from(referral)
    .where(
      and(
        eq(referral.parentId, parentId),
        isNull(referral.archivedAt),
        sql`${stateSql(today)} in ('new', 'waiting')`,
      ),
    )
    .get();
  return row?.n ?? 0;
}

/** The requests of one parent with the dates their state follows from. */
export function requestsOfParent(db: ReadDb, parentId: number) {
  return db
    .select({
      id: referral.id,
      receivedOn: referral.receivedOn,
      decision: referral.decision,
      decisionOn: referral.decisionOn,
      withdrawnOn: referral.withdrawnOn,
      matchedOn: referral.matchedOn,
    })
    .from(referral)
    .where(and(eq(referral.parentId, parentId), isNull(referral.archivedAt)))
    .orderBy(asc(referral.receivedOn), asc(referral.id))
    .all();
}
