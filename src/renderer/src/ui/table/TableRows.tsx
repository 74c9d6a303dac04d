import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import { BodyRow, type RowParts } from './BodyRow';
import type { DataColumn } from './types';

interface Props<Row> extends RowParts<Row> {
  rows: readonly { id: string; original: Row }[];
  columns: readonly DataColumn<Row>[];
  widths: Record<string, number>;
  selectedId: string | undefined;
}

/** All rows of the page. Part of DataTable. */
export function TableRows<Row>({ rows, selectedId, ...rest }: Props<Row>): ReactNode {
  return (
    <tbody>
      {rows.map(({ id, original }) => (
        <BodyRow key={id} row={original} selected={id === selectedId} {...rest} />
      ))}
    </tbody>
  );
}

interface VirtualProps<Row> extends Props<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  columnCount: number;
}

/** Only the rows in view of a very long list; each says its number. Part of DataTable. */
export function VirtualTableRows<Row>(props: VirtualProps<Row>): ReactNode {
  const { rows, selectedId, scroller, columnCount, ...rest } = props;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 2.25 * rem,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={before} columnCount={columnCount} />
      {items.map(({ index }) => {
        const row = rows[index];
        return (
          row && (
            <BodyRow
              key={row.id}
              ref={virtualizer.measureElement}
              row={row.original}
              index={index}
              rowIndex={index + 2}
              selected={row.id === selectedId}
              {...rest}
            />
          )
        );
      })}
      <Gap height={after} columnCount={columnCount} />
    </tbody>
  );
}

function Gap({ height, columnCount }: { height: number; columnCount: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columnCount} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
