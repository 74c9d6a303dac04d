import { integer, text } from 'drizzle-orm/sqlite-core';

/**
 * What every record carries: who wrote it when, whether it was set aside, and the version that
 * guards against two edits of the same state. `archivedAt` rows count nowhere but stay in history.
 */
export const recordColumns = () => ({
  id: integer('id').primaryKey(),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  updatedAt: text('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  archivedAt: text('archived_at'),
  version: integer('version').notNull().default(1),
});

/** The key other programs know the row by (the office package). */
export const exchangeKey = () => text('key').notNull().unique();

/** A list of codes, kept in order as a JSON array. */
export const codeArray = (name: string) =>
  text(name, { mode: 'json' }).$type<string[]>().notNull().default([]);

/** yes, no, or not recorded. */
export const yesNoColumn = (name: string) => integer(name, { mode: 'boolean' });
