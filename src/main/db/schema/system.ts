import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns';

export const setting = sqliteTable('setting', {
  ...recordColumns(),
  key: text('key').notNull().unique(),
  value: text('value').notNull(),
});

/** Values an agency added to a list, or retired from it. The shipped values live in the code. */
export const codeItem = sqliteTable(
  'code_item',
  {
    ...recordColumns(),
    list: text('list').notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull().default(true),
  },
  (t) => [uniqueIndex('code_item_natural').on(t.list, t.code)],
);

/** What is being typed and not yet saved. Replaced on every pause; not audited, never counted. */
export const draft = sqliteTable(
  'draft',
  {
    form: text('form').notNull(),
    /** Which record the form is about; 'new' for a new one. */
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.form, t.subject] })],
);

/** What the vault remembers about itself: recovery sheet, second folder, last restore. Never exported. */
export const vaultNote = sqliteTable('vault_note', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** The coordinator's own words in a month's report. */
export const reportNarrative = sqliteTable('report_narrative', {
  ...recordColumns(),
  month: text('month').notNull().unique(),
  achievements: text('achievements'),
  challenges: text('challenges'),
  nextMonth: text('next_month'),
});

export const importBatch = sqliteTable('import_batch', {
  ...recordColumns(),
  /** SHA-256 over the files of the package. */
  packageHash: text('package_hash').notNull(),
  created: integer('created').notNull(),
  updated: integer('updated').notNull(),
  unchanged: integer('unchanged').notNull(),
  rejected: integer('rejected').notNull(),
});

/**
 * Append-only history. `hash` = SHA-256(previous hash + canonical JSON of the rest), so that a
 * changed or missing entry is found. Events of one transaction share `changeNo`.
 */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    number: integer('number').primaryKey(),
    changeNo: integer('change_no').notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    /** What it did to the record: create, update, delete; empty when nothing (print, unlock, …). */
    op: text('op').$type<'create' | 'update' | 'delete'>(),
    entity: text('entity'),
    recordId: integer('record_id'),
    /** JSON: field → [before, after]. */
    fields: text('fields').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('audit_event_record').on(t.entity, t.recordId),
    index('audit_event_change').on(t.changeNo),
  ],
);
