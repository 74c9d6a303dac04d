import type { ReactNode, Ref } from 'react';
import { Button } from '../base/Button';
import { TextLink } from '../base/TextLink';
import { classNames } from '../class-names';
import { MoreMenu, type MenuEntry } from '../overlay/Menu';
import styles from './table.module.css';
import type { DataColumn } from './types';

export interface RowParts<Row> {
  /** Words that tell the row from others: a name. */
  rowName: (row: Row) => string;
  /** Where its name leads. */
  rowHref?: (row: Row) => string;
  /** The one act offered on the row, seen when it is pointed at or holds focus. */
  rowAction?: (row: Row) => { label: string; run: () => void } | null;
  /** Other acts, behind the row's "more" button. */
  rowMenu?: (row: Row) => readonly MenuEntry[];
}

interface Props<Row> extends RowParts<Row> {
  row: Row;
  columns: readonly DataColumn<Row>[];
  widths: Record<string, number>;
  selected: boolean;
  index?: number;
  rowIndex?: number;
  ref?: Ref<HTMLTableRowElement>;
}

/** One row: the first cell names it, the last holds what can be done. Part of DataTable. */
export function BodyRow<Row>(props: Props<Row>): ReactNode {
  const { row, columns, widths, selected, rowName, rowHref, rowAction, rowMenu } = props;
  const name = rowName(row);
  const action = rowAction?.(row);
  const others = rowMenu?.(row) ?? [];
  const menu: readonly MenuEntry[] =
    action && others.length > 0
      ? [{ label: action.label, onSelect: action.run }, ...others]
      : others;
  const href = rowHref?.(row);
  const cells = columns.map((column, at) => {
    const width = widths[column.id];
    const shared = {
      className: classNames(styles['cell'], styles[column.kind ?? 'text']),
      style: width === undefined ? undefined : { width, minWidth: width, maxWidth: width },
    };
    if (at > 0) {
      return (
        <td key={column.id} {...shared}>
          {column.cell(row)}
        </td>
      );
    }
    return (
      <th key={column.id} scope="row" {...shared}>
        {href === undefined ? (
          column.cell(row)
        ) : (
          <TextLink href={href} look="name" aria-current={selected || undefined} data-row-link>
            {column.cell(row)}
          </TextLink>
        )}
      </th>
    );
  });
  return (
    <tr
      ref={props.ref}
      className={styles['row']}
      data-selected={selected || undefined}
      data-index={props.index}
      aria-rowindex={props.rowIndex}
    >
      {cells}
      {(rowAction || rowMenu) && (
        <td className={classNames(styles['cell'], styles['acts'])}>
          <div className={styles['actLine']}>
            {action && (
              <span className={classNames(styles['onPoint'], menu.length > 0 && styles['inMenu'])}>
                <Button size="small" onClick={action.run} aria-label={`${action.label}: ${name}`}>
                  {action.label}
                </Button>
              </span>
            )}
            {menu.length > 0 && <MoreMenu label={`More for ${name}`} items={menu} />}
          </div>
        </td>
      )}
    </tr>
  );
}
