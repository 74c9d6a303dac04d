import { sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';

export interface RenewalLine {
  key: string;
  personId: number;
  name: string;
  /** Null for a background check: what it was stays restricted. */
  type: string | null;
  validUntil: LocalDate;
  isMentor: 0 | 1;
}

/** Still valid things of which nothing newer of their kind is there, ending between two days. */
const ending = (from: LocalDate, to: LocalDate) => sql`
  select 'credential/' || c.id as key, c.person_id as personId, c.type, c.expires_on as validUntil
  from credential c
  where c.expires_on between ${from} and ${to} and c.archived_at is null
    and not exists (select 1 from credential n where n.person_id = c.person_id and n.type = c.type
      and n.archived_at is null and (n.issued_on > c.issued_on or (n.issued_on = c.issued_on and n.id > c.id)))
  union all
  select 'check/' || b.id, b.person_id, null, b.valid_until
  from background_check b
  where b.valid_until between ${from} and ${to} and b.archived_at is null
    and b.outcome in ('clear', 'cleared_with_waiver')
    and not exists (select 1 from background_check n where n.person_id = b.person_id and n.type = b.type
      and n.archived_at is null and n.requested_on > b.requested_on)`;

/** Parent partners who are here, and people on the way in. */
const here = (today: LocalDate) => sql`
  select p.id, coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as name,
    exists (select 1 from mentor m join mentor_status s on s.mentor_id = m.id
      where m.person_id = p.id and s.archived_at is null and s.from_date <= ${today}
        and (s.to_date is null or s.to_date >= ${today}) and s.status not in ('inactive', 'exited')) as isMentor,
    exists (select 1 from candidate c where c.person_id = p.id and c.archived_at is null
      and (c.closed_on is null or c.closed_on > ${today})
      and not exists (select 1 from mentor m where m.person_id = p.id)) as isCandidate
  from person p where p.archived_at is null`;

const lines = (today: LocalDate, from: LocalDate, to: LocalDate) => sql`
  from (${ending(from, to)}) e join (${here(today)}) h on h.id = e.personId
  where h.isMentor or h.isCandidate`;

/** What runs out between two days, the soonest first. */
export function renewalLines(
  db: ReadDb,
  { today, from, to }: { today: LocalDate; from: LocalDate; to: LocalDate },
  { limit, offset }: { limit: number; offset: number },
): RenewalLine[] {
  return db.all<RenewalLine>(sql`
    select e.key, e.personId, h.name, e.type, e.validUntil, h.isMentor ${lines(today, from, to)}
    order by e.validUntil, h.name, e.key limit ${limit} offset ${offset}`);
}

export function countRenewals(
  db: ReadDb,
  { today, from, to }: { today: LocalDate; from: LocalDate; to: LocalDate },
): number {
  return db.get<{ n: number }>(sql`select count(*) as n ${lines(today, from, to)}`)?.n ?? 0;
}
