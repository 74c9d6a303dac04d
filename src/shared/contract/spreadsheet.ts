import { z } from 'zod';
import { code, id, requiredText } from './common';
import { command, query } from './define';
import { attendanceImportMethods } from './spreadsheet-attendance';

const ticket = z.string().max(40);
/** Field key → column, counted from 0. */
export const mapping = z.record(code, z.int().min(0).max(500));

const field = z.object({
  key: z.string(),
  label: z.string(),
  required: z.boolean(),
  /** What a cell may hold, for a list of choices. */
  choices: z.array(z.string()),
});

const look = z.object({
  /** The row of the heads, counted from 0. */
  headRow: z.int(),
  heads: z.array(z.string()),
  /** Of each column the first few cells under its head. */
  samples: z.array(z.array(z.string())),
  /** Rows under the heads that hold anything. */
  rows: z.int(),
  merged: z.int(),
  fields: z.array(field),
  /** Which column is which: as it was mapped last time, or as far as the heads tell. */
  mapping: z.record(z.string(), z.int()),
  remembered: z.boolean(),
});
export type SheetLook = z.infer<typeof look>;

const cellValue = z.union([z.string().max(40_000), z.number(), z.null()]);

export const spreadsheet = {
  /** Asks for a spreadsheet and reads it. CANCELLED when none is chosen. */
  open: command(
    z.void(),
    z.object({
      ticket,
      name: z.string(),
      sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
    }),
  ),
  close: command(z.void(), z.void()),
  /** The heads of a sheet, and what they seem to be for lists of this kind. */
  look: query(
    z.object({
      ticket,
      sheet: z.int().min(0).max(500),
      kind: code,
      /** The row of the heads; null looks for it. */
      headRow: z.int().min(0).max(10_000).nullable(),
    }),
    look,
  ),
  /** Spreadsheets that were brought in, the newest first; at most 20. */
  imports: query(
    z.void(),
    z.array(
      z.object({
        id,
        kind: z.string(),
        name: z.string(),
        at: z.string(),
        created: z.int(),
        updated: z.int(),
        left: z.int(),
        changeNo: z.int(),
        /** Within 30 days. */
        undoable: z.boolean(),
      }),
    ),
  ),
  /** Asks where to, and writes a list as an Excel file. */
  saveTable: command(
    z.object({
      title: requiredText('Name the list.', 120),
      columns: z
        .array(
          z.object({
            header: z.string().max(200),
            kind: z.enum(['text', 'number', 'date']),
          }),
        )
        .min(1)
        .max(100),
      rows: z.array(z.array(cellValue).max(100)).max(50_000),
    }),
    z.object({ path: z.string() }),
  ),
  ...attendanceImportMethods,
};
