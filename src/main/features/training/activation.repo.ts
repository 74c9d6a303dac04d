import { sql } from 'drizzle-orm';
import type { LocalDate } from '@shared/dates';
import type { ReadDb } from '../../db/handles';

/** Candidates who completed a cohort's course and are not working as parent partners, by name. */
export function graduatesInRecruitment(db: ReadDb, cohortId: number, day: LocalDate) {
  return db.all<{ candidateId: number }>(sql`
    select c.id as candidateId from enrollment e
    join candidate c on c.person_id = e.person_id and c.archived_at is null
    join person p on p.id = e.person_id
    where e.cohort_id = ${cohortId} and e.status = 'completed' and e.archived_at is null
      and not exists (select 1 from mentor m join mentor_status t on t.mentor_id = m.id
        where m.person_id = e.person_id and m.archived_at is null and t.archived_at is null
          and t.status not in ('inactive', 'exited') and t.from_date <= ${day}
          and (t.to_date is null or t.to_date >= ${day}))
    order by p.search_name, c.id`);
}
