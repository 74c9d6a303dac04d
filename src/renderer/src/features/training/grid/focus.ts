import { announce } from '@renderer/ui/feedback/announce';
import {
  type CellRange,
  goTo,
  type GridBounds,
  type GridSelection,
  isInside,
  type Place,
  selectAll,
  selectedRange,
} from '@renderer/ui/grid/selection';
import { createStore } from '@renderer/ui/store';
import { placesOf } from '@shared/domain/training/change-plan';
import { plural } from '@shared/parse/format';
import { rangeStyle } from './layout';
import type { AttendanceModel } from './model';
import { totalColumns } from './totals';

/**
 * Where work goes on: the first empty cell of the first session that lacks marks and has come, or else of
 * the next one.
 */
function startPlace({ rows, columns }: AttendanceModel, today: string): Place {
  const lacking = columns.findIndex(
    ({ session, totals }) =>
      session.on <= today && session.held !== 'cancelled' && totals.unmarked > 0,
  );
  const next = columns.findIndex(({ session }) => session.on >= today);
  const column = lacking >= 0 ? lacking : next >= 0 ? next : Math.max(0, columns.length - 1);
  const row = rows.findIndex(
    ({ records, trainee }) => trainee.status === 'active' && records[column]?.cell === null,
  );
  return { row: Math.max(0, row), column };
}

/** Where the focus is in the grid and what is selected, and how the cells show it. */
export class GridFocus {
  readonly selection = createStore<GridSelection>({
    focus: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
  });
  /** What the cells show. */
  #shown: { focus: Place; range: CellRange | null } = {
    focus: { row: 0, column: 0 },
    range: null,
  };

  constructor(
    readonly id: string,
    readonly model: AttendanceModel,
    readonly today: string,
  ) {
    const place = startPlace(model, today);
    this.selection.set({ focus: place, anchor: place });
  }

  bounds(): GridBounds {
    const lastRow = this.model.rows.length - 1;
    const { columns } = this.model;
    const unmarked = columns.some(
      ({ session, totals }) => session.held === 'held' && totals.unmarked > 0,
    );
    return {
      top: -1,
      left: -1,
      bottom: lastRow + (unmarked ? 2 : 1),
      right: columns.length + totalColumns.length,
      lastRow,
      lastColumn: columns.length - 1,
    };
  }

  /** The frame around the selected cells: one thing to move, where colouring each cell would be hundreds. */
  get rangeId(): string {
    return `${this.id}-range`;
  }

  cellId({ row, column }: Place): string {
    return `${this.id}-${row}-${column}`;
  }

  /** The selected cells; null while a heading or a total has the focus. */
  range(): CellRange | null {
    return selectedRange(this.selection.get(), this.bounds());
  }

  go(to: Place, extend = false): void {
    const bounds = this.bounds();
    // The rows of totals end with the weeks.
    const column = to.row > bounds.lastRow ? Math.min(to.column, bounds.lastColumn) : to.column;
    this.#select(goTo(this.selection.get(), { row: to.row, column }, bounds, extend));
    this.focus();
    // The cell says its own name; how far the selection reaches it does not.
    if (extend) this.#sayRange();
  }

  /**
   * Shows focus and selection on the cells themselves, only where they changed: hundreds of cells change
   * with one key, and none of them needs drawing anew.
   */
  #show(): void {
    const { focus } = this.selection.get();
    const range = this.range();
    const was = this.#shown;
    this.#cell(was.focus)?.setAttribute('tabindex', '-1');
    this.#cell(focus)?.setAttribute('tabindex', '0');
    for (const place of was.range ? placesOf(was.range) : [])
      if (!isInside(place, range)) this.#cell(place)?.setAttribute('aria-selected', 'false');
    for (const place of range ? placesOf(range) : [])
      if (!isInside(place, was.range)) this.#cell(place)?.setAttribute('aria-selected', 'true');
    this.#shown = { focus, range };
    const frame = document.getElementById(this.rangeId);
    if (frame) Object.assign(frame.style, rangeStyle(range));
  }

  #cell(place: Place): HTMLElement | null {
    return document.getElementById(this.cellId(place));
  }

  #select(next: GridSelection): void {
    this.selection.set(next);
    this.#show();
  }

  /** Cells have come to the page that know nothing of focus and selection yet. */
  appear(): void {
    const { focus, anchor } = this.selection.get();
    const grid = document.getElementById(this.id);
    for (const cell of grid?.querySelectorAll('[aria-selected="true"]') ?? [])
      cell.setAttribute('aria-selected', 'false');
    for (const cell of grid?.querySelectorAll('[tabindex="0"]') ?? [])
      cell.setAttribute('tabindex', '-1');
    this.#shown = { focus, range: null };
    this.#select(goTo({ focus, anchor }, focus, this.bounds(), true));
  }

  /** Brings the focused cell into view, without taking the keyboard's focus from where it is. */
  bringIntoView(): void {
    this.#cell(this.selection.get().focus)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Puts the keyboard's focus on the focused cell, and the cell into view beside what is frozen. */
  focus(): void {
    const cell = this.#cell(this.selection.get().focus);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  selectAll(): void {
    this.#select(selectAll(this.bounds()));
    this.focus();
    this.#sayRange();
  }

  selectColumn(): void {
    const { focus } = this.selection.get();
    const { lastRow } = this.bounds();
    this.#select({
      anchor: { row: 0, column: focus.column },
      focus: { row: lastRow, column: focus.column },
    });
    this.focus();
    this.#sayRange();
  }

  selectRow(): void {
    const { focus } = this.selection.get();
    const { lastColumn } = this.bounds();
    this.#select({
      anchor: { row: focus.row, column: 0 },
      focus: { row: focus.row, column: lastColumn },
    });
    this.focus();
    this.#sayRange();
  }

  collapse(): void {
    const { focus } = this.selection.get();
    this.#select({ focus, anchor: focus });
  }

  #sayRange(): void {
    const range = this.range();
    if (range) announce(`${plural(placesOf(range).length, 'cell')} selected.`);
  }
}
