import type { GridEdit } from '@shared/contract/training-parts';
import type { SheetSession } from '@shared/contract/training-parts';
import type { Cell } from '@shared/domain/training/marks';

/** One cell of an edit, with what it held before. */
export interface CellEdit {
  sessionId: number;
  enrollmentId: number;
  was: Cell;
  cell: Cell;
}

/** A session whose state changed with an edit. */
export interface HeldEdit {
  sessionId: number;
  was: SheetSession['held'];
  held: SheetSession['held'];
}

/** One edit of the grid: one change in history, one step of undo. */
export interface Edit {
  cells: readonly CellEdit[];
  held: readonly HeldEdit[];
  /** Takes an earlier edit back, or brings it back. */
  undo: boolean;
}

/** Writes one edit; throws an ApiError when it is refused or fails. */
export type SaveEdit = (edit: GridEdit) => Promise<unknown>;

/** The edit that takes this one back (and, inverted again, brings it back). */
export function inverse({ cells, held }: Edit): Edit {
  return {
    cells: cells.map(({ was, cell, ...at }) => ({ ...at, was: cell, cell: was })),
    held: held.map(({ sessionId, was, held: now }) => ({ sessionId, was: now, held: was })),
    undo: true,
  };
}

/** The edit as the contract takes it. Sessions that its marks show as held follow by themselves. */
export function editInput(cohortId: number, { cells, held, undo }: Edit): GridEdit {
  const byHand = undo ? held.map(({ sessionId, held: now }) => ({ sessionId, held: now })) : [];
  return { cohortId, cells: [...cells], held: byHand, undo };
}
