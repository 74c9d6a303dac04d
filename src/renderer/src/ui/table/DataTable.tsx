import { plural } from '@shared/parse/format';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { use, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { announce } from '../feedback/announce';
import { ErrorState } from '../feedback/ErrorState';
import { notify } from '../feedback/notify';
import { Loading, Skeleton } from '../feedback/Skeleton';
import type { RowParts } from './BodyRow';
import { ColumnsButton } from './ColumnsButton';
import { copyToClipboard, tableForClipboard } from './copy-table';
import { HeaderCell } from './HeaderCell';
import { TableFooter } from './TableFooter';
import { TableRows, VirtualTableRows } from './TableRows';
import { SaveTableContext, tableForExcel } from './save-table';
import styles from './table.module.css';
import type { DataColumn, TableView } from './types';
import { useDataTable } from './use-data-table';

export interface DataTableProps<Row extends object> extends RowParts<Row> {
  /** What the table lists, for screen readers: "Parents waiting for a partner". */
  label: string;
  /** What one row is, and several: ['parent', 'parents']. */
  noun: readonly [one: string, many: string];
  /** The first one names the row. Keep the array stable. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** Rows there are in all, when main sorts and pages and `rows` is one page. */
  total?: number;
  pageSize?: number;
  /** `pages` of 50, or `scroll`: one list, drawn in part above 500 rows. */
  paging?: 'pages' | 'scroll';
  /** What the list is called as an Excel file; the table offers to save it as one. */
  saveAs?: string;
  /** All rows of the list for copying and saving, when `rows` is one page. */
  allRows?: () => Promise<readonly Row[]>;
  /** The row whose record is open beside the list. */
  selectedId?: string;
  /** Shown in place of rows when there are none: an EmptyState. */
  empty: ReactNode;
  loading?: boolean;
  error?: { message: string; onRetry?: () => void } | null;
  /** Fills the rest of a Page with `fill` and scrolls inside, head and foot staying. */
  fill?: boolean;
}

const drawAllUpTo = 500;

/**
 * A list of records to read, sort and open. A plain table: the name is the link, at most one act
 * shows on a row. Not for typing into (the grids are their own) and not for layout.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const { columns, rows, view, onViewChange, total, fill, error, loading, noun } = props;
  const scrolls = props.paging === 'scroll' && total === undefined;
  const pageSize = scrolls ? Number.MAX_SAFE_INTEGER : (props.pageSize ?? 50);
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const wrapRef = useMergedRef(measured, scroller);
  const tableWidth = width === 0 ? Number.POSITIVE_INFINITY : width;
  const saveTable = use(SaveTableContext);
  const [saving, setSaving] = useState(false);
  const table = useDataTable({ ...props, total, pageSize, tableWidth });

  const visible = columns.filter((column) => table.getColumn(column.id)?.getIsVisible());
  const model = table.getRowModel().rows;
  const count = total ?? rows.length;
  const virtual = scrolls && rows.length > drawAllUpTo;
  const hasActs = props.rowAction !== undefined || props.rowMenu !== undefined;

  const sortBy = (column: DataColumn<Row>): void => {
    const same = view.sort?.column === column.id;
    const descending = same && !view.sort?.descending;
    onViewChange({ ...view, sort: { column: column.id, descending }, page: 1 });
    announce(`Sorted by ${column.header}, ${descending ? 'descending' : 'ascending'}.`);
  };
  const everyRow = async (): Promise<readonly Row[]> =>
    props.allRows ? props.allRows() : table.getSortedRowModel().rows.map((row) => row.original);
  const copy = async (): Promise<void> => {
    const all = await everyRow();
    if (copyToClipboard(tableForClipboard(visible, all))) {
      notify(`Copied ${plural(all.length, ...noun)}. Paste them into Excel or Word.`);
    } else {
      notify('The table could not be copied. Try again.', { tone: 'error' });
    }
  };

  const save = async (): Promise<void> => {
    if (!saveTable || props.saveAs === undefined) return;
    setSaving(true);
    try {
      await saveTable(tableForExcel(props.saveAs, visible, await everyRow()));
    } catch (thrown) {
      const words = thrown instanceof Error ? thrown.message : 'The list could not be read.';
      notify(words, { tone: 'error' });
    } finally {
      setSaving(false);
    }
  };

  if (error) return <ErrorState message={error.message} onRetry={error.onRetry} />;
  if (loading && rows.length === 0) {
    return (
      <Loading label={`Loading ${noun[1]}`}>
        <Skeleton rows lines={['92%', '78%', '86%', '70%', '90%', '74%']} />
      </Loading>
    );
  }
  if (count === 0) return props.empty;
  const rowProps = {
    ...props,
    rows: model,
    columns: visible,
    widths: view.widths,
    selectedId: props.selectedId,
  };
  return (
    <div className={classNames(styles['frame'], fill && styles['fill'])}>
      <div
        ref={wrapRef}
        className={classNames(styles['wrap'], virtual && styles['tall'])}
        onKeyDown={moveAmongRows}
        aria-busy={loading || undefined}
      >
        <table className={styles['table']} aria-rowcount={virtual ? rows.length + 1 : undefined}>
          <caption className="visually-hidden">{props.label}</caption>
          <thead className={styles['heads']}>
            <tr aria-rowindex={virtual ? 1 : undefined}>
              {visible.map((column) => (
                <HeaderCell
                  key={column.id}
                  column={column}
                  sortable={table.getColumn(column.id)?.getCanSort() ?? false}
                  sorted={table.getColumn(column.id)?.getIsSorted() ?? false}
                  width={view.widths[column.id] ?? column.width}
                  onSort={() => sortBy(column)}
                  onResize={(px) =>
                    onViewChange({ ...view, widths: { ...view.widths, [column.id]: px } })
                  }
                />
              ))}
              {hasActs && (
                <th scope="col" className={classNames(styles['head'], styles['acts'])}>
                  <span className="visually-hidden">What can be done</span>
                </th>
              )}
            </tr>
          </thead>
          {virtual ? (
            <VirtualTableRows
              {...rowProps}
              scroller={scroller}
              columnCount={visible.length + (hasActs ? 1 : 0)}
            />
          ) : (
            <TableRows {...rowProps} />
          )}
        </table>
      </div>
      <TableFooter
        page={view.page}
        pageSize={pageSize}
        total={count}
        noun={count === 1 ? noun[0] : noun[1]}
        onPage={(page) => {
          onViewChange({ ...view, page });
          scroller.current?.scrollTo({ top: 0 });
        }}
        onCopy={() => void copy()}
        onSave={saveTable && props.saveAs !== undefined ? () => void save() : undefined}
        saving={saving}
        columnsButton={<ColumnsButton {...props} tableWidth={tableWidth} />}
      />
    </div>
  );
}

/** Up and down go from one row's link to the next. */
function moveAmongRows(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const link = event.target instanceof HTMLElement && event.target.closest('[data-row-link]');
  if (!link) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const next = links[links.indexOf(link as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
