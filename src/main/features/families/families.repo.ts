import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { FamilyView } from '@shared/contract/families';
import type { ReadDb } from '../../db/handles';
import { likeText, personName } from '../../db/queries';
import { caseEvent, caseEventParent, family, parent, person, serviceLink } from '../../db/schema';
import { inOrder } from './in-order';
import { parentsFound } from './request-sql';

export interface FamilyFilter {
  view: FamilyView;
  search: string;
  region: string | null;
  caseType: string | null;
}

function inView(view: FamilyView, today: string): SQL | undefined {
  if (view === 'all') return undefined;
  if (view === 'closed') return sql`family.closed_on <= ${today}`;
  return sql`family.id in (
    select id from family indexed by family_open where closed_on is null
    union all select id from family indexed by family_closed_on where closed_on > ${today})`;
}

/** Number as it begins, or a parent of that name. */
function found(search: string): SQL | undefined {
  const parents = parentsFound(search);
  return (
    parents &&
    sql`(family.id in (select family_id from parent where id in ${parents})
      or family.key like ${`${likeText(search.trim())}%`} escape '\\')`
  );
}

function where(filter: FamilyFilter, today: string): SQL | undefined {
  return and(
    sql`family.archived_at is null`,
    inView(filter.view, today),
    filter.region === null ? undefined : eq(family.region, filter.region),
    filter.caseType === null ? undefined : eq(family.caseType, filter.caseType),
    found(filter.search),
  );
}

const openMatches = (today: string) =>
  sql<number>`(select count(*) from parent join mentor_match m on m.parent_id = parent.id
    where parent.family_id = family.id and m.archived_at is null and coalesce(m.voided, 0) = 0
      and m.start_on <= ${today} and (m.end_on is null or m.end_on > ${today}))`;

export interface FamilyPage {
  by: 'number' | 'opened' | 'region';
  descending: boolean;
  offset: number;
  limit: number;
}

const sortColumn = { number: family.key, opened: family.openedOn, region: family.region };

/** One page: first which families, from the indexes alone, then what the list shows of those few. */
export function listFamilies(db: ReadDb, filter: FamilyFilter, page: FamilyPage, today: string) {
  const direction = page.descending ? desc : asc;
  const ids = db
    .select({ id: family.id })
    .from(family)
    .where(where(filter, today))
    .orderBy(direction(sortColumn[page.by]), asc(family.id))
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = db
    .select({
      id: family.id,
      number: family.key,
      region: family.region,
      caseType: family.caseType,
      children: family.children,
      openedOn: family.openedOn,
      closedOn: family.closedOn,
      openMatches: openMatches(today),
    })
    .from(family)
    .where(inArray(family.id, ids))
    .all();
  return inOrder(ids, rows);
}

export function countFamilies(db: ReadDb, filter: FamilyFilter, today: string): number {
  const row = db.select({ n: count() }).from(family).where(where(filter, today)).get();
  return row?.n ?? 0;
}

/** Names of the parents of some families, by family, in the order they enrolled. */
export function parentNames(db: ReadDb, familyIds: readonly number[]) {
  if (familyIds.length === 0) return [];
  return db
    .select({ familyId: parent.familyId, id: person.id, name: personName })
    .from(parent)
    .innerJoin(person, eq(person.id, parent.personId))
    .where(and(inArray(parent.familyId, [...familyIds]), isNull(parent.archivedAt)))
    .orderBy(asc(parent.enrolledOn), asc(parent.id))
    .all();
}

export function getFamily(db: ReadDb, id: number) {
  return db.select().from(family).where(eq(family.id, id)).get();
}

export function familyByNumber(db: ReadDb, number: string) {
  return db.select({ id: family.id }).from(family).where(eq(family.key, number)).get();
}

/** Number of the family that was written down last. */
export function lastFamilyNumber(db: ReadDb): string | null {
  const row = db.select({ key: family.key }).from(family).orderBy(desc(family.id)).limit(1).get();
  return row?.key ?? null;
}

export function parentsOfFamily(db: ReadDb, familyId: number) {
  return db
    .select({ parent, person, name: personName })
    .from(parent)
    .innerJoin(person, eq(person.id, parent.personId))
    .where(and(eq(parent.familyId, familyId), isNull(parent.archivedAt)))
    .orderBy(asc(parent.enrolledOn), asc(parent.id))
    .all();
}

/** The parent a person is, with the family's number. */
export function parentOfPerson(db: ReadDb, personId: number) {
  return db
    .select({ parent, familyNumber: family.key })
    .from(parent)
    .innerJoin(family, eq(family.id, parent.familyId))
    .where(eq(parent.personId, personId))
    .get();
}

/** Parents with their family, by the start of a name or number. */
export function findParents(db: ReadDb, text: string, limit: number) {
  const wanted = parentsFound(text);
  return db
    .select({
      id: parent.id,
      name: personName,
      familyId: family.id,
      familyNumber: family.key,
      exitedOn: parent.exitedOn,
    })
    .from(parent)
    .innerJoin(person, eq(person.id, parent.personId))
    .innerJoin(family, eq(family.id, parent.familyId))
    .where(and(isNull(parent.archivedAt), wanted && sql`parent.id in ${wanted}`))
    .orderBy(asc(person.searchName), asc(parent.id))
    .limit(limit)
    .all();
}

const ofFamily = (familyId: number) =>
  sql`(select id from parent where family_id = ${familyId} and archived_at is null)`;

export function eventsOfFamily(db: ReadDb, familyId: number) {
  return db
    .select()
    .from(caseEvent)
    .where(
      and(
        sql`case_event.id in (select event_id from case_event_parent where parent_id in ${ofFamily(familyId)})`,
        isNull(caseEvent.archivedAt),
      ),
    )
    .orderBy(desc(caseEvent.on), desc(caseEvent.id))
    .all();
}

export function getEvent(db: ReadDb, id: number) {
  return db.select().from(caseEvent).where(eq(caseEvent.id, id)).get();
}

export function parentsOfEvents(db: ReadDb, eventIds: readonly number[]) {
  if (eventIds.length === 0) return [];
  return db
    .select({ eventId: caseEventParent.eventId, parentId: caseEventParent.parentId })
    .from(caseEventParent)
    .where(inArray(caseEventParent.eventId, [...eventIds]))
    .orderBy(asc(caseEventParent.eventId), asc(caseEventParent.position))
    .all();
}

export function linksOfFamily(db: ReadDb, familyId: number) {
  return db
    .select()
    .from(serviceLink)
    .where(
      and(sql`service_link.parent_id in ${ofFamily(familyId)}`, isNull(serviceLink.archivedAt)),
    )
    .orderBy(desc(serviceLink.identifiedOn), desc(serviceLink.id))
    .all();
}

export function getLink(db: ReadDb, id: number) {
  return db.select().from(serviceLink).where(eq(serviceLink.id, id)).get();
}
