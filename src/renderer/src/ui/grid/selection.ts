/** A place in a grid. Headings and totals lie outside the cells: row -1 is the head, column -1 the names. */
export interface Place {
  row: number;
  column: number;
}

/** What is there to go to, and which part of it can be typed into. All numbers are included. */
export interface GridBounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** The cells proper go from 0 to these. */
  lastRow: number;
  lastColumn: number;
}

/** Where the focus is, and where the selection began. */
export interface GridSelection {
  focus: Place;
  anchor: Place;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  from: Place;
  to: Place;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export function isCell({ row, column }: Place, bounds: GridBounds): boolean {
  return row >= 0 && column >= 0 && row <= bounds.lastRow && column <= bounds.lastColumn;
}

/** The cells that are selected; null while the focus is on a heading or a total. */
export function selectedRange(
  { focus, anchor }: GridSelection,
  bounds: GridBounds,
): CellRange | null {
  if (!isCell(focus, bounds)) return null;
  const other = isCell(anchor, bounds) ? anchor : focus;
  return {
    from: { row: Math.min(focus.row, other.row), column: Math.min(focus.column, other.column) },
    to: { row: Math.max(focus.row, other.row), column: Math.max(focus.column, other.column) },
  };
}

/** Goes to a place, as near as the grid allows. Extending keeps to the cells. */
export function goTo(
  selection: GridSelection,
  to: Place,
  bounds: GridBounds,
  extend: boolean,
): GridSelection {
  if (extend && isCell(selection.anchor, bounds)) {
    const focus = {
      row: clamp(to.row, 0, bounds.lastRow),
      column: clamp(to.column, 0, bounds.lastColumn),
    };
    return { focus, anchor: selection.anchor };
  }
  const focus = {
    row: clamp(to.row, bounds.top, bounds.bottom),
    column: clamp(to.column, bounds.left, bounds.right),
  };
  return { focus, anchor: focus };
}

export function selectAll(bounds: GridBounds): GridSelection {
  return {
    anchor: { row: 0, column: 0 },
    focus: { row: Math.max(0, bounds.lastRow), column: Math.max(0, bounds.lastColumn) },
  };
}

const pageRows = 10;

/**
 * Where a key leads from a place: arrows, Home and End in the row, Ctrl+Home and Ctrl+End in the grid,
 * Page Up and Page Down. Null for other keys.
 */
export function destination(
  key: string,
  ctrl: boolean,
  { row, column }: Place,
  bounds: GridBounds,
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? Math.min(row, 0) : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? bounds.lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? Math.min(column, 0) : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? bounds.lastColumn : column + 1 };
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return ctrl
        ? { row: bounds.lastRow, column: bounds.lastColumn }
        : { row, column: bounds.lastColumn };
    case 'PageUp':
      return { row: Math.max(Math.min(row, 0), row - pageRows), column };
    case 'PageDown':
      return { row: Math.min(bounds.lastRow, row + pageRows), column };
    default:
      return null;
  }
}

/** True for a cell inside a range; false for every cell when there is none. */
export function isInside({ row, column }: Place, range: CellRange | null): boolean {
  return (
    range !== null &&
    row >= range.from.row &&
    row <= range.to.row &&
    column >= range.from.column &&
    column <= range.to.column
  );
}
