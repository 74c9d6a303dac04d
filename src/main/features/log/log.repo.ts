import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { LogFilter } from '@shared/contract/log';
import type { ReadDb } from '../../db/handles';
import { activity, auditEvent, contact } from '../../db/schema';
import { activitySource, contactSource, withActivities, withContacts } from './log-filter';

export interface EntryRef {
  entry: 'contact' | 'activity';
  id: number;
}

interface Page {
  descending: boolean;
  offset: number;
  limit: number;
}

/** The newest (or oldest) rows of one side, at most as many as the page can need of it. */
function branch(name: string, id: SQL, source: ReturnType<typeof contactSource>, page: Page): SQL {
  const direction = page.descending ? sql`desc` : sql`asc`;
  return sql`select * from (
    select ${sql.raw(`'${name}'`)} as entry, ${id} as id, ${source.on} as day
    from ${source.from} where ${source.where}
    order by day ${direction}, id ${direction} limit ${page.offset + page.limit})`;
}

/** Which entries stand on a page, in its order. */
export function pageOfEntries(db: ReadDb, filter: LogFilter, page: Page): EntryRef[] {
  const branches: SQL[] = [];
  if (withContacts(filter)) {
    branches.push(branch('contact', sql`c.id`, contactSource(filter), page));
  }
  if (withActivities(filter)) {
    branches.push(branch('activity', sql`a.id`, activitySource(filter), page));
  }
  if (branches.length === 0) return [];
  const direction = page.descending ? sql`desc` : sql`asc`;
  return db.all<EntryRef>(sql`
    select entry, id from (${sql.join(branches, sql` union all `)})
    order by day ${direction}, entry desc, id ${direction}
    limit ${page.limit} offset ${page.offset}`);
}

export function contactsById(db: ReadDb, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(contact)
    .where(inArray(contact.id, [...ids]))
    .all();
}

export function activitiesById(db: ReadDb, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(activity)
    .where(inArray(activity.id, [...ids]))
    .all();
}

/** The fields that were changed when a record was last set aside, as history keeps them. */
export function lastArchiveFields(db: ReadDb, entity: string, id: number): string | undefined {
  return db
    .select({ fields: auditEvent.fields })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.entity, entity),
        eq(auditEvent.recordId, id),
        eq(auditEvent.action, 'archive'),
      ),
    )
    .orderBy(desc(auditEvent.number))
    .limit(1)
    .get()?.fields;
}

/** The contact that was written last. */
export function newestContact(db: ReadDb) {
  return db
    .select({ id: contact.id, mode: contact.mode })
    .from(contact)
    .where(isNull(contact.archivedAt))
    .orderBy(desc(contact.id))
    .limit(1)
    .get();
}
