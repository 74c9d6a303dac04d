import type { RowView } from './views';

/** An edit of so many cells is drawn with the key press; more than that would be felt while typing goes on. */
const cellsAtOnce = 64;

/** Cells of a big edit drawn in one frame: with their totals they fit into one. */
const cellsInFrame = 24;

/**
 * The rows of the grid: the newest state, and what is drawn of it. A small edit is drawn at once, a big
 * one from the top in slices, one a frame, so that no frame is late.
 */
export class SlicedRows {
  readonly #changed: () => void;
  readonly #nextFrame: (work: () => void) => void;
  #waiting = false;
  rows: readonly RowView[] = [];
  shown: readonly RowView[] = [];

  constructor(
    changed: () => void,
    nextFrame: (work: () => void) => void = (work) => requestAnimationFrame(work),
  ) {
    this.#changed = changed;
    this.#nextFrame = nextFrame;
  }

  /** @param cells how many cells the change touches; unknown means all of the rows that changed */
  replace(rows: readonly RowView[], cells = Number.POSITIVE_INFINITY): void {
    const before = this.rows;
    this.rows = rows;
    // A first drawing, people who came or went: the rows are not the same ones any more.
    if (this.shown.length !== rows.length) {
      this.shown = rows;
      return;
    }
    const changed = rows.map((row, at) => row !== before[at]);
    const width = rows[0]?.records.length ?? 1;
    const size = Math.min(cells, changed.filter(Boolean).length * width);
    // What is small is drawn at once, also while a big edit before it is still being drawn.
    if (size <= cellsAtOnce)
      this.shown = this.shown.map((row, at) => (changed[at] ? (rows[at] ?? row) : row));
    // The key press itself has worked out the whole edit: drawing begins in the frame after it.
    else if (!this.#waiting) this.#later(() => this.#later(this.#next));
  }

  /** Draws the next rows that differ. @returns whether more are left */
  #draw(): boolean {
    const width = this.rows[0]?.records.length || 1;
    let left = Math.max(1, Math.floor(cellsInFrame / width));
    this.shown = this.rows.map((row, at) => {
      const drawn = this.shown[at];
      if (row === drawn || drawn === undefined) return row;
      left -= 1;
      return left >= 0 ? row : drawn;
    });
    return left < 0;
  }

  #later(work: () => void): void {
    this.#waiting = true;
    this.#nextFrame(work);
  }

  #next = (): void => {
    this.#waiting = false;
    if (this.#draw()) this.#later(this.#next);
    this.#changed();
  };
}
