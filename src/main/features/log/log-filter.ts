import { type SQL, sql } from 'drizzle-orm';
import type { LogFilter } from '@shared/contract/log';
import { likeText } from '../../db/queries';

/** Where the rows of a filter come from, through the index that leads to them first. */
export interface Source {
  from: SQL;
  where: SQL;
  /** The column of the day in that index. */
  on: SQL;
}

const all = (conditions: readonly (SQL | false)[]): SQL =>
  sql.join(
    conditions.filter((condition) => condition !== false),
    sql` and `,
  );

const contains = (column: SQL, text: string): SQL | false =>
  text !== '' && sql`${column} like ${`%${likeText(text)}%`} escape '\\'`;

const paid = (payable: boolean | null, alias: SQL): SQL | false =>
  payable !== null && (payable ? sql`${alias} = 1` : sql`coalesce(${alias}, 0) = 0`);

export const withContacts = ({ entry, kind }: LogFilter): boolean =>
  entry !== 'activity' && kind === null;

export const withActivities = ({ entry, parentId, mode, result }: LogFilter): boolean =>
  entry !== 'contact' && parentId === null && mode === null && result === null;

/** What a contact must be, whichever index led to it. The row is `c`. */
export function contactConditions(filter: LogFilter): SQL {
  return all([
    sql`c.archived_at is null`,
    filter.mode !== null && sql`c.mode = ${filter.mode}`,
    filter.result !== null && sql`c.result = ${filter.result}`,
    paid(filter.payable, sql`c.payable`),
    contains(sql`c.summary`, filter.text),
  ]);
}

export function contactSource(filter: LogFilter): Source {
  const { from, to, mentorId, parentId } = filter;
  const conditions = contactConditions(filter);
  if (parentId !== null) {
    return {
      from: sql`contact_parent l join contact c on c.id = l.contact_id`,
      on: sql`l.on_date`,
      where: all([
        sql`l.parent_id = ${parentId} and l.on_date between ${from} and ${to}`,
        mentorId !== null &&
          sql`exists (select 1 from contact_mentor m where m.contact_id = c.id and m.mentor_id = ${mentorId})`,
        conditions,
      ]),
    };
  }
  if (mentorId !== null) {
    return {
      from: sql`contact_mentor l join contact c on c.id = l.contact_id`,
      on: sql`l.on_date`,
      where: sql`l.mentor_id = ${mentorId} and l.on_date between ${from} and ${to} and ${conditions}`,
    };
  }
  return {
    from: sql`contact c`,
    on: sql`c.on_date`,
    where: sql`c.on_date between ${from} and ${to} and ${conditions}`,
  };
}

/** What an activity must be. The row is `a`. */
export function activityConditions(filter: LogFilter): SQL {
  return all([
    sql`a.archived_at is null`,
    filter.kind !== null && sql`a.kind = ${filter.kind}`,
    paid(filter.payable, sql`a.payable`),
    contains(sql`a.organization`, filter.text),
  ]);
}

export function activitySource(filter: LogFilter): Source {
  const { from, to, mentorId } = filter;
  const conditions = activityConditions(filter);
  if (mentorId !== null) {
    return {
      from: sql`activity_mentor l join activity a on a.id = l.activity_id`,
      on: sql`l.on_date`,
      where: sql`l.mentor_id = ${mentorId} and l.on_date between ${from} and ${to} and ${conditions}`,
    };
  }
  return {
    from: sql`activity a`,
    on: sql`a.on_date`,
    where: sql`a.on_date between ${from} and ${to} and ${conditions}`,
  };
}
