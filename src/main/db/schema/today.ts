import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns';

/** The coordinator's own decision about a line of Today: later, or not needed and why. */
export const todayMark = sqliteTable('today_mark', {
  ...recordColumns(),
  /** 'rule/record', as Today names its lines. */
  key: text('key').notNull().unique(),
  /** Out of sight until this day; empty for good. */
  until: text('until'),
  reason: text('reason'),
});
