import type { SheetLook } from '@shared/contract/spreadsheet';
import { isLocalDate } from '@shared/dates';
import { formatDate } from '@shared/parse/format-date';

/** A file that is being looked at. */
export interface OpenFile {
  ticket: string;
  name: string;
  sheets: readonly { name: string; rows: number }[];
}

/** A sheet with everything that was said about how to read it. */
export interface Reading {
  ticket: string;
  fileName: string;
  sheet: number;
  /** Counted from 0. */
  headRow: number;
  heads: readonly string[];
  fields: SheetLook['fields'];
  mapping: Record<string, number>;
}

/** What the shared table of a preview needs of a row; each kind of list adds its own. */
export interface PreviewRow {
  /** As the spreadsheet counts it, from 1. */
  number: number;
  name: string;
  /** Field → what is written there, corrections included. */
  written: Record<string, string>;
  /** Field → what to do about it. */
  problems: Record<string, string>;
}

/** Row number → field → what was typed in place of the cell. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The corrections with one more. */
export function corrected(
  corrections: Corrections,
  row: number,
  field: string,
  text: string,
): Record<string, Record<string, string>> {
  const key = String(row);
  return { ...corrections, [key]: { ...corrections[key], [field]: text } };
}

/**
 * Which field each column is read as. A field stands in one column: giving it to another takes it from
 * where it was.
 */
export function assign(
  mapping: Readonly<Record<string, number>>,
  column: number,
  field: string | null,
): Record<string, number> {
  const others = Object.entries(mapping).filter(([key, at]) => at !== column && key !== field);
  return Object.fromEntries(field === null ? others : [...others, [field, column]]);
}

/** A cell as people write it: a day of the spreadsheet arrives as YYYY-MM-DD. */
export const readable = (cell: string): string => (isLocalDate(cell) ? formatDate(cell) : cell);
