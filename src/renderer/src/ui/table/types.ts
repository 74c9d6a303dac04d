import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  id: string;
  /** Words of the head, and its name in the list of columns. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell as plain text: for copying, and for sorting where `sortBy` gives nothing else. */
  text: (row: Row) => string;
  /**
   * The cell in an Excel file, where that is more than its text: a day 'YYYY-MM-DD' for `date`, a
   * number that is not written as one.
   */
  sheet?: (row: Row) => string | number | null;
  /** The head in an Excel file, where the cell there is another: 'Hours'. */
  sheetHeader?: string;
  /** What to sort by here in the page; nothing known goes last. Leave out when main sorts. */
  sortBy?: (row: Row) => string | number | null;
  /** Can be sorted. Default: yes when there is `sortBy`. */
  sortable?: boolean;
  /** `number` is right-aligned with even digits, `date` keeps on one line. */
  kind?: 'text' | 'number' | 'date';
  /** Starting width in pixels; text columns share the rest. */
  width?: number;
  /** Cannot be hidden. */
  fixed?: boolean;
  /** Hidden until chosen. */
  extra?: boolean;
  /** Not shown while the table is narrower than this: what the panel beside it says anyway. */
  hideBelow?: number;
}

/** How a list is looked at. Plain data, so that the address and saved views can hold it. */
export interface TableView {
  sort: { column: string; descending: boolean } | null;
  /** From 1. */
  page: number;
  /** Columns chosen to be hidden or, for extra ones, shown. */
  columns: Record<string, boolean>;
  /** Widths set by hand, in pixels. */
  widths: Record<string, number>;
}

export const plainView: TableView = { sort: null, page: 1, columns: {}, widths: {} };

export function isVisible<Row>(
  column: DataColumn<Row>,
  view: TableView,
  tableWidth: number,
): boolean {
  if (column.fixed) return true;
  const chosen = view.columns[column.id];
  if (chosen !== undefined) return chosen;
  return !column.extra && (column.hideBelow === undefined || tableWidth >= column.hideBelow);
}
