import { TextLink } from '@renderer/ui/base/TextLink';
import type { LocalDate } from '@shared/dates';
import { memo, type ReactNode } from 'react';
import { isUnrecorded, sessionName, shortDay } from './cell-words';
import styles from './grid.module.css';
import { totalStyle } from './layout';
import { totalColumns } from './totals';
import type { Grid } from './use-grid';
import type { ColumnView } from './views';

interface Props {
  columns: readonly ColumnView[];
  grid: Grid;
  today: LocalDate;
}

/** Weeks with date and topic; each leads to its session. */
export const GridHead = memo(function GridHead({ columns, grid, today }: Props): ReactNode {
  const place = (column: number) => ({
    id: grid.cellId({ row: -1, column }),
    'data-row': -1,
    'data-column': column,
    tabIndex: -1,
    'aria-colindex': column + 2,
  });
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <div role="columnheader" {...place(-1)} className={styles['corner']}>
        Name
      </div>
      {columns.map(({ session }, column) => (
        <div
          role="columnheader"
          key={session.id}
          {...place(column)}
          className={styles['week']}
          aria-label={sessionName(session, today)}
          title={session.title}
          data-held={session.held}
          data-required={session.required || undefined}
          data-now={session.on === today || undefined}
          data-unrecorded={isUnrecorded(session, today) || undefined}
        >
          <span className={styles['topic']}>
            {session.title === `Week ${session.weekNo}` ? '' : session.title}
          </span>
          <TextLink href={grid.acts.sessionHref(session.weekNo)} look="name" tabIndex={-1}>
            Wk {session.weekNo}
          </TextLink>
          <span className={styles['date']}>{shortDay(session.on)}</span>
        </div>
      ))}
      {totalColumns.map(({ id, head, name, frozen }, at) => (
        <div
          role="columnheader"
          key={id}
          {...place(columns.length + at)}
          className={styles['total']}
          aria-label={name}
          title={name}
          data-frozen={frozen}
          style={totalStyle(id)}
        >
          {head}
        </div>
      ))}
      <div
        role="columnheader"
        {...place(columns.length + totalColumns.length)}
        className={styles['standing']}
      >
        Will they graduate?
      </div>
    </div>
  );
});
