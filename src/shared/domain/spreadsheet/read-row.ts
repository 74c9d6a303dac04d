import type { LocalDate } from '../../dates';
import type { Cell, FieldDef, FieldValue, Mapping } from './field';
import { cellText } from './heads';
import { readCell } from './read-cell';

export interface ReadRow {
  /** Field key → what it means; fields with a problem are left out. */
  values: Record<string, FieldValue>;
  /** Field key → what to do about it. */
  problems: Record<string, string>;
  /** Field key → as it is written, corrections included. */
  written: Record<string, string>;
}

/** True for a row nothing is written in. */
export const isEmptyRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cellText(cell) === '');

/**
 * Reads the mapped columns of a row.
 * @param corrections field key → what somebody typed in place of the cell
 */
export function readRow(
  fields: readonly FieldDef[],
  mapping: Mapping,
  cells: readonly Cell[],
  today: LocalDate,
  corrections: Readonly<Record<string, string>> = {},
): ReadRow {
  const row: ReadRow = { values: {}, problems: {}, written: {} };
  for (const field of fields) {
    const column = mapping[field.key];
    const corrected = corrections[field.key];
    if (column === undefined && corrected === undefined) {
      row.values[field.key] = null;
      continue;
    }
    const cell = corrected ?? cells[column ?? -1] ?? null;
    const read = readCell(field, cell, today);
    row.written[field.key] = cellText(cell);
    if (read.ok) row.values[field.key] = read.value;
    else row.problems[field.key] = read.message;
  }
  return row;
}
