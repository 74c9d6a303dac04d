import { sql } from 'drizzle-orm';
import type { LocalDate, Period } from '@shared/dates';
import type { ReadDb } from '../../db/handles';

const activeMentors = (day: LocalDate) => sql`select m.person_id from mentor m
  join mentor_status t on t.mentor_id = m.id and t.archived_at is null
  where m.archived_at is null and t.status in ('active', 'limited')
    and t.from_date <= ${day} and (t.to_date is null or t.to_date >= ${day})`;

/** From the few cohorts that go on to their people: 'cross join' keeps the order, so that nothing older is read. */
const trainees = sql`select e.person_id from cohort h
  cross join enrollment e on e.cohort_id = h.id and e.archived_at is null and e.status = 'active'
  where h.status in ('planned', 'running') and h.archived_at is null`;

const personName = sql`coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name`;

/** Active or limited on a day, as the report counts it. */
export function isActiveMentor(db: ReadDb, personId: number, day: LocalDate): boolean {
  return db.all(sql`${activeMentors(day)} and m.person_id = ${personId} limit 1`).length > 0;
}

/** Active parent partners with their in-service minutes of a year and the last one ever, by name. */
export function mentorInservice(db: ReadDb, day: LocalDate, year: Period) {
  return db.all<{
    personId: number;
    name: string;
    searchName: string;
    minutes: number;
    lastOn: LocalDate | null;
  }>(sql`
    select p.id as personId, ${personName} as name, p.search_name as searchName,
      (select coalesce(sum(i.minutes), 0) from inservice i where i.person_id = p.id
        and i.on_date between ${year.from} and ${year.to} and i.archived_at is null) as minutes,
      (select i.on_date from inservice i where i.person_id = p.id and i.archived_at is null
        order by i.on_date desc limit 1) as lastOn
    from (${activeMentors(day)}) a join person p on p.id = a.person_id
    order by p.search_name, p.id`);
}

/**
 * Add-on trainings of active parent partners and trainees that lapse by a day, lapsed ones included,
 * soonest first. A later completion that holds longer counts instead.
 */
export function lapsingModules(db: ReadDb, day: LocalDate, until: LocalDate) {
  return db.all<{
    id: number;
    personId: number;
    name: string;
    module: string;
    expiresOn: LocalDate;
    isMentor: 0 | 1;
  }>(sql`
    select max(c.id) as id, p.id as personId, ${personName} as name, c.module,
      max(c.expires_on) as expiresOn, p.id in (${activeMentors(day)}) as isMentor
    from (${activeMentors(day)} union ${trainees}) a
    join module_completion c on c.person_id = a.person_id and c.archived_at is null
    join person p on p.id = a.person_id
    group by p.id, c.module
    having count(c.expires_on) = count(*) and max(c.expires_on) <= ${until}
    order by expiresOn, p.search_name limit 500`);
}

/** Cohorts that go on although their last session is over, with how many are still in training. */
export function cohortsToGraduate(db: ReadDb, day: LocalDate) {
  return db.all<{ id: number; name: string; lastOn: LocalDate; people: number }>(sql`
    select * from (
      select h.id, h.name,
        (select max(s.on_date) from cohort_session s where s.cohort_id = h.id
          and s.held != 'cancelled' and s.archived_at is null) as lastOn,
        (select count(*) from enrollment e where e.cohort_id = h.id
          and e.status = 'active' and e.archived_at is null) as people
      from cohort h where h.status in ('planned', 'running') and h.archived_at is null
    ) where lastOn < ${day} and people > 0 order by lastOn limit 50`);
}
