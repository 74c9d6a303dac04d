import { type SQL, sql } from 'drizzle-orm';
import type { LogFilter } from '@shared/contract/log';
import { type LogTotals, noTotals } from '@shared/domain/log/totals';
import type { ReadDb } from '../../db/handles';
import {
  activityConditions,
  activitySource,
  contactConditions,
  contactSource,
  type Source,
  withActivities,
  withContacts,
} from './log-filter';

/** 0 where SQL's sum over nothing gives null. */
const sum = (what: SQL) => sql`coalesce(sum(${what}), 0)`;
const reachedMinutes = sql`case when c.result = 'reached' then c.minutes else 0 end`;

interface ContactSums {
  contacts: number;
  reached: number;
  minutes: number;
  travel: number;
  miles: number;
}
interface Extra {
  minutes: number;
  travel: number;
}

/**
 * Minutes that further mentors add on top of the first. Without a person the few joint rows of the
 * period have an index of their own, and their contacts are met in the order of the day's index, which
 * holds all that is summed; one person's rows are counted one by one.
 */
function contactExtra(db: ReadDb, filter: LogFilter, { from, where }: Source): Extra {
  if (filter.mentorId === null && filter.parentId === null) {
    return db.get<Extra>(sql`
      select ${sum(reachedMinutes)} as minutes, ${sum(sql`c.travel_minutes`)} as travel
      from contact_mentor l
      join contact c indexed by contact_on on c.on_date = l.on_date and c.id = l.contact_id
      where l.position > 0 and l.on_date between ${filter.from} and ${filter.to}
        and ${contactConditions(filter)}`);
  }
  const others = sql`((select count(*) from contact_mentor m where m.contact_id = c.id) - 1)`;
  return db.get<Extra>(sql`
    select ${sum(sql`${reachedMinutes} * ${others}`)} as minutes,
      ${sum(sql`coalesce(c.travel_minutes, 0) * ${others}`)} as travel
    from ${from} where ${where}`);
}

function contactTotals(db: ReadDb, filter: LogFilter) {
  const source = contactSource(filter);
  const sums = db.get<ContactSums>(sql`
    select count(*) as contacts, ${sum(sql`c.result = 'reached'`)} as reached,
      ${sum(reachedMinutes)} as minutes, ${sum(sql`c.travel_minutes`)} as travel,
      ${sum(sql`c.miles_tenths`)} as miles
    from ${source.from} where ${source.where}`);
  const extra = contactExtra(db, filter, source);
  return {
    contacts: sums.contacts,
    reached: sums.reached,
    contactMinutes: sums.minutes,
    mentorMinutes: sums.minutes + extra.minutes,
    travelMinutes: sums.travel + extra.travel,
    milesTenths: sums.miles,
  };
}

function activityExtra(db: ReadDb, filter: LogFilter, { from, where }: Source): number {
  if (filter.mentorId === null) {
    return db.get<{ minutes: number }>(sql`
      select ${sum(sql`a.minutes`)} as minutes
      from activity_mentor l
      join activity a indexed by activity_on on a.on_date = l.on_date and a.id = l.activity_id
      where l.position > 0 and l.on_date between ${filter.from} and ${filter.to}
        and ${activityConditions(filter)}`).minutes;
  }
  const others = sql`((select count(*) from activity_mentor m where m.activity_id = a.id) - 1)`;
  return db.get<{ minutes: number }>(sql`
    select ${sum(sql`a.minutes * ${others}`)} as minutes from ${from} where ${where}`).minutes;
}

function activityTotals(db: ReadDb, filter: LogFilter) {
  const source = activitySource(filter);
  const sums = db.get<{ activities: number; minutes: number; miles: number }>(sql`
    select count(*) as activities, ${sum(sql`a.minutes`)} as minutes,
      ${sum(sql`a.miles_tenths`)} as miles
    from ${source.from} where ${source.where}`);
  return {
    activities: sums.activities,
    programMinutes: sums.minutes + activityExtra(db, filter, source),
    milesTenths: sums.miles,
  };
}

/** What all entries of a filter add up to; definitions as in the report. */
export function logTotals(db: ReadDb, filter: LogFilter): LogTotals {
  const contacts = withContacts(filter) ? contactTotals(db, filter) : noTotals;
  const activities = withActivities(filter) ? activityTotals(db, filter) : noTotals;
  return {
    ...contacts,
    activities: activities.activities,
    programMinutes: activities.programMinutes,
    milesTenths: contacts.milesTenths + activities.milesTenths,
  };
}
