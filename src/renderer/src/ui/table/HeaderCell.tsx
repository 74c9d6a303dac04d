import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { PointerEvent, ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { classNames } from '../class-names';
import styles from './table.module.css';
import type { DataColumn } from './types';

interface Props<Row> {
  column: DataColumn<Row>;
  sorted: 'asc' | 'desc' | false;
  sortable: boolean;
  width: number | undefined;
  onSort: () => void;
  onResize: (width: number) => void;
}

const least = 56;

/** A column's head: its words, a button where it sorts, an edge to drag. Part of DataTable. */
export function HeaderCell<Row>(props: Props<Row>): ReactNode {
  const { column, sorted, sortable, width, onSort, onResize } = props;
  const ariaSort = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
  const drag = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget;
    const start = event.clientX - (handle.closest('th')?.offsetWidth ?? 0);
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => onResize(Math.max(least, Math.round(move.clientX - start)));
    handle.onlostpointercapture = () => {
      handle.onpointermove = null;
    };
  };
  return (
    <th
      scope="col"
      className={classNames(styles['head'], styles[column.kind ?? 'text'])}
      style={width === undefined ? undefined : { width, minWidth: width, maxWidth: width }}
      aria-sort={sortable ? ariaSort : undefined}
    >
      {sortable ? (
        <button type="button" className={styles['sort']} onClick={onSort}>
          <span>{column.header}</span>
          <span className={styles['arrow']} data-sorted={sorted || undefined}>
            <Icon of={sorted === 'desc' ? IconArrowDown : IconArrowUp} size="small" />
          </span>
        </button>
      ) : (
        column.header
      )}
      <span className={styles['edge']} onPointerDown={drag} aria-hidden />
    </th>
  );
}
