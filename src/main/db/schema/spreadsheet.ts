import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns';

/** Which column of a spreadsheet means what, remembered for the next file with the same heads. */
export const spreadsheetMapping = sqliteTable(
  'spreadsheet_mapping',
  {
    ...recordColumns(),
    /** What is brought in: candidates, partners, attendance, … */
    kind: text('kind').notNull(),
    /** The heads of the file, folded and joined. */
    heads: text('heads').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<Record<string, number>>().notNull(),
  },
  (t) => [uniqueIndex('spreadsheet_mapping_natural').on(t.kind, t.heads)],
);

/** A spreadsheet that was brought in, as one change that can be taken back. */
export const spreadsheetImport = sqliteTable('spreadsheet_import', {
  ...recordColumns(),
  kind: text('kind').notNull(),
  fileName: text('file_name').notNull(),
  created: integer('created').notNull(),
  updated: integer('updated').notNull(),
  left: integer('left_out').notNull(),
  changeNo: integer('change_no').notNull(),
});
