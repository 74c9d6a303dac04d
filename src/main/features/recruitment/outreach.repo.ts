import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { likeText, personName } from '../../db/queries';
import { candidate, outreachEvent, person } from '../../db/schema';

// Columns are written out: drizzle leaves the table name away in a query of one table.
const brought = (stage?: string): SQL<number> =>
  sql<number>`(select count(*) from candidate c where c.outreach_event_id = outreach_event.id and c.archived_at is null${
    stage === undefined
      ? sql``
      : sql` and exists (select 1 from candidate_stage s where s.candidate_id = c.id and s.stage = ${stage} and s.archived_at is null)`
  })`;

const columns = {
  id: outreachEvent.id,
  version: outreachEvent.version,
  on: outreachEvent.on,
  kind: outreachEvent.kind,
  site: outreachEvent.site,
  reached: outreachEvent.reached,
  inquiries: outreachEvent.inquiries,
  note: outreachEvent.note,
  candidates: brought(),
  interviewed: brought('interview'),
  activated: brought('activated'),
};

const live = isNull(outreachEvent.archivedAt);

export type OutreachSort = 'on' | 'site' | 'reached' | 'candidates';

/** One page of events. */
export function listOutreach(
  db: ReadDb,
  page: { by: OutreachSort; descending: boolean; offset: number; limit: number },
) {
  const direction = page.descending ? desc : asc;
  return db
    .select(columns)
    .from(outreachEvent)
    .where(live)
    .orderBy(direction(columns[page.by]), desc(outreachEvent.on), desc(outreachEvent.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
}

export function countOutreach(db: ReadDb): number {
  return db.select({ n: count() }).from(outreachEvent).where(live).get()?.n ?? 0;
}

export function outreachById(db: ReadDb, id: number) {
  return db
    .select(columns)
    .from(outreachEvent)
    .where(and(eq(outreachEvent.id, id), live))
    .get();
}

/** The candidates an event brought, the newest first. */
export function broughtBy(db: ReadDb, id: number, limit: number) {
  return db
    .select({ candidateId: candidate.id, name: personName, inquiryOn: candidate.inquiryOn })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .where(and(eq(candidate.outreachEventId, id), isNull(candidate.archivedAt)))
    .orderBy(desc(candidate.inquiryOn), asc(candidate.id))
    .limit(limit)
    .all();
}

export function findOutreach(db: ReadDb, text: string, limit: number) {
  return db
    .select({
      id: outreachEvent.id,
      on: outreachEvent.on,
      kind: outreachEvent.kind,
      site: outreachEvent.site,
    })
    .from(outreachEvent)
    .where(and(live, sql`${outreachEvent.site} like ${`%${likeText(text)}%`} escape '\\'`))
    .orderBy(desc(outreachEvent.on), desc(outreachEvent.id))
    .limit(limit)
    .all();
}
