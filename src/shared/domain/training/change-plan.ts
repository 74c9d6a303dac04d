import type { LocalDate } from '../../dates';
import { type MarkableSession, type MarkableTrainee, markProblem } from './mark-rules';
import { type Cell, sameCell } from './marks';
import { readMark } from './read-mark';

/** A cell of the grid by its place. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells; both corners included. */
export interface Range {
  from: Place;
  to: Place;
}

/** What the plan of a change needs to know of the grid. */
export interface GridFacts {
  sessions: readonly MarkableSession[];
  trainees: readonly MarkableTrainee[];
  cell(place: Place): Cell;
  today: LocalDate;
}

/** A cell with what it is going to hold. */
export interface CellChange extends Place {
  cell: Cell;
}

/** A cell that stays as it is, with the reason. */
export interface Refusal extends Place {
  text: string;
  reason: string;
}

/** What a change over several cells would do. */
export interface ChangePlan {
  changes: readonly CellChange[];
  refused: readonly Refusal[];
  /** Pasted cells that hold the same already, or were empty. */
  unchanged: number;
  /** Pasted cells beyond the last row or week. */
  outside: number;
}

const cellOrEnd = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;

/**
 * Cells of a block as a spreadsheet puts it on the clipboard: tabs between cells, lines between rows. A
 * quoted cell may hold both; they are its text, not another cell, so that what follows stays in its place.
 */
export function readBlock(text: string): string[][] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  cellOrEnd.lastIndex = 0;
  for (let end = '\t'; end !== '';) {
    const found = cellOrEnd.exec(clean);
    if (!found) break;
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    end = found[3] ?? '';
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Every place of a range, row by row. */
export function placesOf({ from, to }: Range): Place[] {
  const places: Place[] = [];
  for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1)
    for (
      let column = Math.min(from.column, to.column);
      column <= Math.max(from.column, to.column);
      column += 1
    )
      places.push({ row, column });
  return places;
}

/**
 * What giving each place its text would do: what changes, and what is refused and why. Empty text leaves
 * its cell alone, so that a block with gaps erases nothing.
 */
export function planTexts(
  texts: readonly (Place & { text: string })[],
  grid: GridFacts,
): ChangePlan {
  const changes: CellChange[] = [];
  const refused: Refusal[] = [];
  let unchanged = 0;
  let outside = 0;
  for (const { row, column, text } of texts) {
    const session = grid.sessions[column];
    const trainee = grid.trainees[row];
    if (!session || !trainee) {
      if (text.trim() !== '') outside += 1;
      continue;
    }
    const now = grid.cell({ row, column });
    const read = readMark(text, now, session.minutes);
    const reason = read.ok ? markProblem(session, trainee, read.value, grid.today) : read.message;
    if (reason !== null) refused.push({ row, column, text, reason });
    else if (!read.ok || read.value === null || sameCell(now, read.value)) unchanged += 1;
    else changes.push({ row, column, cell: read.value });
  }
  return { changes, refused, unchanged, outside };
}

/**
 * What pasting a block at a selection would do. One single cell fills the whole selection, as in a
 * spreadsheet; a block goes right and down from its first cell.
 */
export function planPaste(
  block: readonly string[][],
  selection: Range,
  grid: GridFacts,
): ChangePlan {
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (single !== undefined)
    return planTexts(
      placesOf(selection).map((place) => ({ ...place, text: single })),
      grid,
    );
  const top = Math.min(selection.from.row, selection.to.row);
  const left = Math.min(selection.from.column, selection.to.column);
  const texts = block.flatMap((line, y) =>
    line.map((text, x) => ({ row: top + y, column: left + x, text })),
  );
  return planTexts(texts, grid);
}

/**
 * What giving every place the same cell (or clearing it) would do; places that already hold it are left out.
 */
export function planFill(places: readonly Place[], cell: Cell, grid: GridFacts): ChangePlan {
  return planCells(
    places.map((place) => ({ ...place, cell })),
    grid,
  );
}

/** What giving each place its cell would do. */
export function planCells(wanted: readonly CellChange[], grid: GridFacts): ChangePlan {
  const changes: CellChange[] = [];
  const refused: Refusal[] = [];
  let unchanged = 0;
  for (const { row, column, cell } of wanted) {
    const session = grid.sessions[column];
    const trainee = grid.trainees[row];
    if (!session || !trainee) continue;
    const reason = markProblem(session, trainee, cell, grid.today);
    if (reason !== null) refused.push({ row, column, text: '', reason });
    else if (sameCell(grid.cell({ row, column }), cell)) unchanged += 1;
    else changes.push({ row, column, cell });
  }
  return { changes, refused, unchanged, outside: 0 };
}

/**
 * Ctrl+D: the first row of the range copied into the rows below it; a single row takes the one above it, as
 * in a spreadsheet.
 */
export function planFillDown(range: Range, grid: GridFacts): ChangePlan {
  const top = Math.min(range.from.row, range.to.row);
  const source = range.from.row === range.to.row ? top - 1 : top;
  return planCopies(range, grid, ({ row, column }) =>
    row > source ? { row: source, column } : null,
  );
}

/** Ctrl+R: the same to the right: the first week of the range, or the one before a single week. */
export function planFillRight(range: Range, grid: GridFacts): ChangePlan {
  const left = Math.min(range.from.column, range.to.column);
  const source = range.from.column === range.to.column ? left - 1 : left;
  return planCopies(range, grid, ({ row, column }) =>
    column > source ? { row, column: source } : null,
  );
}

/** Gives each place of a range what another place holds; nothing where there is none to copy from. */
function planCopies(
  range: Range,
  grid: GridFacts,
  sourceOf: (place: Place) => Place | null,
): ChangePlan {
  const wanted = placesOf(range).flatMap((place) => {
    const source = sourceOf(place);
    return source && source.row >= 0 && source.column >= 0
      ? [{ ...place, cell: grid.cell(source) }]
      : [];
  });
  return planCells(wanted, grid);
}
