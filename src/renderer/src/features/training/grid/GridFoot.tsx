import { memo, type ReactNode } from 'react';
import { totalsName } from './cell-words';
import styles from './grid.module.css';
import { looseTotals } from './layout';
import { totalColumns } from './totals';
import type { Grid } from './use-grid';
import type { ColumnView } from './views';

interface Props {
  columns: readonly ColumnView[];
  grid: Grid;
  /** Row number of the first foot row: the number of people. */
  firstRow: number;
  /** Whether some session that was held lacks marks. */
  unmarked: boolean;
}

/** Totals of each session: how many came of those expected, and how many are not marked yet. */
export function GridFoot({ columns, grid, firstRow, unmarked }: Props): ReactNode {
  return (
    <div role="rowgroup" className={styles['foot']}>
      <FootRow
        grid={grid}
        row={firstRow}
        name="Came"
        columns={columns}
        text={({ session, totals }) =>
          session.held === 'held' ? `${totals.attended}/${totals.expected}` : ''
        }
        words={({ session, totals }) =>
          session.held === 'held' ? totalsName(session, totals) : `Week ${session.weekNo}: not held`
        }
      />
      {unmarked && (
        <FootRow
          grid={grid}
          row={firstRow + 1}
          name="Not marked yet"
          columns={columns}
          text={({ session, totals }) =>
            session.held === 'held' && totals.unmarked > 0 ? String(totals.unmarked) : ''
          }
          words={({ session, totals }) =>
            `Week ${session.weekNo}: ${session.held === 'held' ? totals.unmarked : 0} not marked yet`
          }
        />
      )}
    </div>
  );
}

interface RowProps {
  grid: Grid;
  row: number;
  name: string;
  columns: readonly ColumnView[];
  text: (column: ColumnView) => string;
  words: (column: ColumnView) => string;
}

const FootRow = memo(function FootRow(props: RowProps): ReactNode {
  const { grid, row, name, columns, text, words } = props;
  const place = (column: number) => ({
    id: grid.cellId({ row, column }),
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 2,
    tabIndex: -1,
  });
  return (
    <div role="row" aria-rowindex={row + 2} className={styles['row']}>
      <div role="rowheader" {...place(-1)} className={styles['name']}>
        {name}
      </div>
      {columns.map((column, at) => (
        <div
          role="gridcell"
          key={column.session.id}
          {...place(at)}
          className={styles['sum']}
          aria-label={words(column)}
          data-sign={text(column)}
        />
      ))}
      <div
        role="gridcell"
        aria-colindex={columns.length + 2}
        aria-colspan={looseTotals}
        className={styles['loose']}
      />
      <div
        role="gridcell"
        aria-colindex={columns.length + 2 + looseTotals}
        aria-colspan={totalColumns.length + 1 - looseTotals}
        className={styles['rest']}
      />
    </div>
  );
});
