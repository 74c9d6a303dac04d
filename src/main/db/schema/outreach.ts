import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns';

/** Something done so that people hear of the program; candidates say which one brought them. */
export const outreachEvent = sqliteTable(
  'outreach_event',
  {
    ...recordColumns(),
    on: text('on_date').notNull(),
    kind: text('kind').notNull(),
    site: text('site').notNull(),
    /** People it reached, as counted or guessed there; empty when nobody counted. */
    reached: integer('reached'),
    /** People who asked there, whether or not they became candidates. */
    inquiries: integer('inquiries'),
    note: text('note'),
  },
  (t) => [index('outreach_event_on').on(t.on)],
);
