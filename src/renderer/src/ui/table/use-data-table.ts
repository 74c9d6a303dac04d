import { createColumnHelper, useTable, type ReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues } from './compare';
import { features, type Features } from './features';
import { isVisible, type DataColumn, type TableView } from './types';

interface Settings<Row> {
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** Rows there are in all; given when main sorts and pages, and `rows` is one page. */
  total: number | undefined;
  pageSize: number;
  tableWidth: number;
}

export type DataTableModel<Row extends object> = ReactTable<Features, Row>;

/** The table's model: our columns and view turned into TanStack's, main's paging or the page's own. */
export function useDataTable<Row extends object>(settings: Settings<Row>): DataTableModel<Row> {
  const { columns, rows, rowId, view, onViewChange, total, pageSize, tableWidth } = settings;
  const byMain = total !== undefined;
  const defs = useMemo(() => {
    const helper = createColumnHelper<Features, Row>();
    const accessors = columns.map((column) =>
      helper.accessor((row) => (column.sortBy ? (column.sortBy(row) ?? undefined) : undefined), {
        id: column.id,
        header: column.header,
        enableSorting: column.sortable ?? column.sortBy !== undefined,
        sortUndefined: 'last',
        sortDescFirst: false,
        sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
      }),
    );
    return helper.columns(accessors);
  }, [columns]);
  const visibility = useMemo(
    () => Object.fromEntries(columns.map((c) => [c.id, isVisible(c, view, tableWidth)])),
    [columns, view, tableWidth],
  );
  const sorting = useMemo(
    () => (view.sort ? [{ id: view.sort.column, desc: view.sort.descending }] : []),
    [view.sort],
  );
  const pagination = useMemo(() => ({ pageIndex: view.page - 1, pageSize }), [view.page, pageSize]);
  return useTable<Features, Row>({
    features,
    columns: defs,
    data: rows as Row[],
    getRowId: rowId,
    state: { sorting, pagination, columnVisibility: visibility },
    enableMultiSort: false,
    enableSortingRemoval: false,
    autoResetPageIndex: false,
    manualSorting: byMain,
    manualPagination: byMain,
    rowCount: total,
    onSortingChange: (updater) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater;
      const first = next[0];
      const sort = first ? { column: first.id, descending: first.desc } : null;
      onViewChange({ ...view, sort, page: 1 });
    },
    onPaginationChange: (updater) => {
      const next = typeof updater === 'function' ? updater(pagination) : updater;
      onViewChange({ ...view, page: next.pageIndex + 1 });
    },
  });
}
