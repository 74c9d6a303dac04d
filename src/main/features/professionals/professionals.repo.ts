import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { personName, wordsMatch } from '../../db/queries';
import { candidate, person, professional } from '../../db/schema';

// Columns are written out: drizzle leaves the table name away in a query of one table.
const nominations = sql<number>`(select count(*) from candidate c where c.nominated_by_id = professional.id and c.archived_at is null)`;
const requests = sql<number>`(select count(*) from referral r where r.from_professional_id = professional.id and r.archived_at is null)`;

const columns = {
  id: professional.id,
  name: professional.name,
  title: professional.title,
  organization: professional.organization,
  phone: professional.phone,
  email: professional.email,
};

const where = (search: string) =>
  and(isNull(professional.archivedAt), wordsMatch(professional.searchName, search));

/** One page of professionals. `search` is folded. */
export function listProfessionals(
  db: ReadDb,
  search: string,
  page: { by: 'name' | 'organization'; descending: boolean; offset: number; limit: number },
) {
  const direction = page.descending ? desc : asc;
  const order = page.by === 'name' ? [] : [direction(professional.organization)];
  return db
    .select({ ...columns, nominations, requests })
    .from(professional)
    .where(where(search))
    .orderBy(
      ...order,
      page.by === 'name' ? direction(professional.searchName) : asc(professional.searchName),
      asc(professional.id),
    )
    .limit(page.limit)
    .offset(page.offset)
    .all();
}

export function countProfessionals(db: ReadDb, search: string): number {
  return db.select({ n: count() }).from(professional).where(where(search)).get()?.n ?? 0;
}

export function findProfessionals(db: ReadDb, search: string, limit: number) {
  return db
    .select(columns)
    .from(professional)
    .where(where(search))
    .orderBy(asc(professional.searchName))
    .limit(limit)
    .all();
}

export function getProfessional(db: ReadDb, id: number) {
  return db
    .select({
      ...columns,
      version: professional.version,
      archivedAt: professional.archivedAt,
      nominations,
      requests,
    })
    .from(professional)
    .where(eq(professional.id, id))
    .get();
}

/** The candidates a professional nominated, newest first. */
export function nominatedBy(db: ReadDb, id: number, limit: number) {
  return db
    .select({ candidateId: candidate.id, name: personName, inquiryOn: candidate.inquiryOn })
    .from(candidate)
    .innerJoin(person, eq(person.id, candidate.personId))
    .where(and(eq(candidate.nominatedById, id), isNull(candidate.archivedAt)))
    .orderBy(desc(candidate.inquiryOn), asc(candidate.id))
    .limit(limit)
    .all();
}
