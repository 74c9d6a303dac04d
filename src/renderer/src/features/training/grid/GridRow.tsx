import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import type { LocalDate } from '@shared/dates';
import { hasLeftBefore } from '@shared/domain/training/mark-rules';
import { memo, useSyncExternalStore, type ReactNode } from 'react';
import { CellEditor } from './CellEditor';
import { cellName, cellSign } from './cell-words';
import styles from './grid.module.css';
import { totalStyle } from './layout';
import type { AttendanceModel } from './model';
import { standing, totalColumns } from './totals';
import type { Grid } from './use-grid';
import { useRow } from './use-model';
import type { RowView } from './views';

interface Props {
  model: AttendanceModel;
  grid: Grid;
  row: number;
  today: LocalDate;
}

/**
 * One person: drawn again only when their marks change. Focus and selection are the controller's: it sets
 * `tabindex` and `aria-selected`, which stay the same here and so are left alone.
 */
export const GridRow = memo(function GridRow({ model, grid, row, today }: Props): ReactNode {
  const view = useRow(model, row);
  const editing = useSyncExternalStore(grid.editing.subscribe, () => {
    const edit = grid.editing.get();
    return edit?.place.row === row ? edit : null;
  });
  if (!view) return null;
  const { trainee, progress } = view;
  const weeks = progress.weeks.length;
  const left = trainee.status !== 'active';
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles['row']}
      data-left={left || undefined}
      data-editing={editing !== null || undefined}
    >
      <NameCell
        id={grid.cellId({ row, column: -1 })}
        row={row}
        name={trainee.name}
        href={grid.acts.personHref(trainee.enrollmentId)}
      />
      {progress.weeks.map((week, column) => (
        <WeekCell
          key={week.session.id}
          id={grid.cellId({ row, column })}
          row={row}
          column={column}
          sign={cellSign(week)}
          name={cellName(week, trainee.name, today)}
          look={lookOf(view, column, today)}
        >
          {editing?.place.column === column && (
            <CellEditor grid={grid} edit={editing} label={cellName(week, trainee.name, today)} />
          )}
        </WeekCell>
      ))}
      <TotalCells grid={grid} view={view} row={row} first={weeks} />
    </div>
  );
});

/** How a cell looks, as one word: what it needs, or why it is empty. */
function lookOf({ trainee, progress }: RowView, column: number, today: LocalDate): string {
  const week = progress.weeks[column];
  if (!week) return '';
  const { session, cell, credit } = week;
  if (session.held === 'cancelled') return 'cancelled';
  if (hasLeftBefore(trainee, session.on)) return 'gone';
  if (week.due) return 'due';
  if (cell === null)
    return session.held === 'held' ? 'unmarked' : session.on > today ? 'ahead' : '';
  if (credit.creditedMakeups > 0 && credit.total >= session.minutes) return 'made';
  return cell.status;
}

interface NameProps {
  id: string;
  row: number;
  name: string;
  href: string;
}

const NameCell = memo(function NameCell({ id, row, name, href }: NameProps): ReactNode {
  return (
    <div
      role="rowheader"
      id={id}
      data-row={row}
      data-column={-1}
      aria-colindex={1}
      tabIndex={-1}
      className={styles['name']}
      title={name}
    >
      <TextLink href={href} look="name" tabIndex={-1}>
        {name}
      </TextLink>
    </div>
  );
});

interface WeekProps {
  id: string;
  row: number;
  column: number;
  sign: string;
  name: string;
  look: string;
  children: ReactNode;
}

const WeekCell = memo(function WeekCell(props: WeekProps): ReactNode {
  const { id, row, column, sign, name, look, children } = props;
  return (
    <div
      role="gridcell"
      id={id}
      data-row={row}
      data-column={column}
      data-look={look}
      data-sign={sign}
      data-editing={children ? true : undefined}
      aria-colindex={column + 2}
      aria-label={children ? undefined : name}
      aria-selected={false}
      tabIndex={-1}
      className={styles['cell']}
    >
      {children}
    </div>
  );
});

interface TotalProps {
  grid: Grid;
  view: RowView;
  row: number;
  /** Column of the first total. */
  first: number;
}

function TotalCells({ grid, view, row, first }: TotalProps): ReactNode {
  const { name } = view.trainee;
  const { words, tone } = standing(view);
  const last = first + totalColumns.length;
  const place = (column: number) => ({
    id: grid.cellId({ row, column }),
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 2,
    'aria-readonly': true,
    tabIndex: -1,
  });
  return (
    <>
      {totalColumns.map((total, at) => (
        <div
          role="gridcell"
          key={total.id}
          {...place(first + at)}
          className={styles['total']}
          aria-label={`${name}: ${total.words(view)}`}
          data-sign={total.text(view)}
          data-frozen={total.frozen}
          style={totalStyle(total.id)}
        />
      ))}
      <div
        role="gridcell"
        {...place(last)}
        className={styles['standing']}
        aria-label={`${name}: ${words}`}
      >
        <Status tone={tone} bare>
          {words}
        </Status>
      </div>
    </>
  );
}
