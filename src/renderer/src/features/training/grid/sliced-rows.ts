import type { RowView } from './views';

/** Cells drawn in one frame; more than that would be felt while typing goes on. */
const cellsAtOnce = 160;

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

  /** @param cells how many cells the change touches; unknown means all that differ */
  replace(rows: readonly RowView[], cells = Number.POSITIVE_INFINITY): void {
    this.rows = rows;
    const differ = rows.filter((row, at) => row !== this.shown[at]).length;
    const width = rows[0]?.records.length ?? 1;
    const small = Math.min(cells, differ * width) <= cellsAtOnce;
    // A first drawing, people who came or went: the rows are not the same ones any more.
    if (small || this.shown.length !== rows.length) this.shown = rows;
    else this.#slice();
  }

  #slice(): void {
    const width = this.rows[0]?.records.length || 1;
    let left = Math.max(1, Math.floor(cellsAtOnce / width));
    this.shown = this.rows.map((row, at) => {
      const drawn = this.shown[at];
      if (row === drawn || drawn === undefined) return row;
      left -= 1;
      return left >= 0 ? row : drawn;
    });
    if (left >= 0 || this.#waiting) return;
    this.#waiting = true;
    this.#nextFrame(() => {
      this.#waiting = false;
      this.#slice();
      this.#changed();
    });
  }
}
