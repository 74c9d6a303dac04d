import { z } from 'zod';
import { code, id, localDate } from './common';
import { command, query } from './define';
import { mapping } from './spreadsheet';

export const rosterKinds = ['candidates', 'partners'] as const;
export type RosterKind = (typeof rosterKinds)[number];

const rowKey = z.string().regex(/^\d{1,6}$/);

/** A spreadsheet with everything that was said about how to read it. */
export const rosterInput = z.object({
  ticket: z.string().max(40),
  sheet: z.int().min(0).max(500),
  headRow: z.int().min(0).max(10_000),
  kind: z.enum(rosterKinds),
  mapping,
  /** For rows that do not say it themselves. */
  defaults: z.object({ source: code, on: localDate }),
  /** Row number → field → what was typed in place of the cell. */
  corrections: z.record(rowKey, z.record(code, z.string().max(10_000))),
  /** Row number → leave it out, take it for a new person, or for one who is known. */
  choices: z.record(rowKey, z.union([z.literal('leave'), z.literal('new'), id])),
});
export type RosterInput = z.infer<typeof rosterInput>;

export const rowStates = ['ready', 'nothing', 'choose', 'problem', 'left'] as const;
export type RowState = (typeof rowStates)[number];

const match = z.object({
  personId: id,
  name: z.string(),
  detail: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** What is the same: name, phone, email. */
  same: z.array(z.enum(['name', 'phone', 'email'])),
});
export type RosterMatch = z.infer<typeof match>;

const row = z.object({
  /** As the spreadsheet counts it, from 1. */
  number: z.int(),
  /** The name, as far as it can be read. */
  name: z.string(),
  /** Field → what is written there, corrections included. */
  written: z.record(z.string(), z.string()),
  problems: z.record(z.string(), z.string()),
  state: z.enum(rowStates),
  /** The choice that holds: made by hand, or plain from name and phone or email. */
  choice: z.union([z.literal('leave'), z.literal('new'), id]).nullable(),
  matches: z.array(match),
  /** An earlier row of the file that may be the same person. */
  sameAsRow: z.int().nullable(),
});
export type RosterRow = z.infer<typeof row>;

export const rosterMethods = {
  /** What would come in; nothing is written. */
  rosterPreview: query(
    rosterInput.extend({
      show: z.enum(['all', 'attention']),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({
      counts: z.record(z.enum(rowStates), z.int()),
      total: z.int(),
      rows: z.array(row),
    }),
  ),
  /** Brings in what is ready, as one change; the rest is left out. */
  rosterImport: command(
    rosterInput,
    z.object({ changeNo: z.int(), created: z.int(), updated: z.int(), left: z.int() }),
  ),
};
