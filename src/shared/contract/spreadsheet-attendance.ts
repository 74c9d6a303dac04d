import { z } from 'zod';
import { xMeanings } from '../domain/training/attendance-import';
import { code, id } from './common';
import { command, query } from './define';

const rowKey = z.string().regex(/^\d{1,6}$/);

/** An attendance sheet with everything that was said about how to read it. */
export const attendanceInput = z.object({
  ticket: z.string().max(40),
  sheet: z.int().min(0).max(500),
  headRow: z.int().min(0).max(10_000),
  cohortId: id,
  mapping: z.record(code, z.int().min(0).max(500)),
  x: z.enum(xMeanings),
  /** Row number → field → what was typed in place of the cell. */
  corrections: z.record(rowKey, z.record(code, z.string().max(10_000))),
  /** Row number → leave it out, or the enrollment of the person it is about. */
  choices: z.record(rowKey, z.union([z.literal('leave'), id])),
});
export type AttendanceInput = z.infer<typeof attendanceInput>;

export const attendanceStates = ['ready', 'nothing', 'choose', 'problem', 'left'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

const row = z.object({
  /** As the spreadsheet counts it, from 1. */
  number: z.int(),
  name: z.string(),
  written: z.record(z.string(), z.string()),
  problems: z.record(z.string(), z.string()),
  state: z.enum(attendanceStates),
  enrollmentId: id.nullable(),
  /** Marks that would be new or different; of these, how many take the place of another one. */
  changes: z.int(),
  replaces: z.int(),
});
export type AttendanceImportRow = z.infer<typeof row>;

export const attendanceImportMethods = {
  /** What an attendance sheet would bring; nothing is written. */
  attendancePreview: query(
    attendanceInput.extend({
      show: z.enum(['all', 'attention']),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({
      counts: z.record(z.enum(attendanceStates), z.int()),
      /** Marks that would be written, and of these how many replace another one. */
      marks: z.int(),
      replaced: z.int(),
      total: z.int(),
      rows: z.array(row),
      trainees: z.array(z.object({ enrollmentId: id, name: z.string() })),
    }),
  ),
  /** Writes the marks of the rows that are ready, as one change. */
  attendanceImport: command(
    attendanceInput,
    z.object({ changeNo: z.int(), people: z.int(), marks: z.int(), left: z.int() }),
  ),
};
