import { IconColumns3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { CheckboxField } from '../fields/CheckboxField';
import { SelectField } from '../fields/SelectField';
import { PopoverButton } from '../overlay/PopoverButton';
import styles from './table.module.css';
import { isVisible, type DataColumn, type TableView } from './types';

interface Props<Row> {
  columns: readonly DataColumn<Row>[];
  view: TableView;
  onViewChange: (view: TableView) => void;
  tableWidth: number;
}

const widths = [
  { value: '96', label: 'Narrow' },
  { value: '160', label: 'Medium' },
  { value: '240', label: 'Wide' },
  { value: '360', label: 'Very wide' },
];

/** Which columns are shown and how wide: the way without dragging. Part of DataTable. */
export function ColumnsButton<Row>(props: Props<Row>): ReactNode {
  const { columns, view, onViewChange, tableWidth } = props;
  const setWidth = (id: string, width: string | null): void => {
    const { [id]: _old, ...others } = view.widths;
    onViewChange({
      ...view,
      widths: width === null ? others : { ...others, [id]: Number(width) },
    });
  };
  return (
    <PopoverButton label="Columns" variant="quiet" size="small" icon={IconColumns3} width="24rem">
      <div className={styles['columnList']}>
        {columns.map((column) => {
          const shown = isVisible(column, view, tableWidth);
          const width = view.widths[column.id];
          const known = width === undefined || widths.some((one) => one.value === String(width));
          return (
            <div key={column.id} className={styles['columnLine']}>
              <CheckboxField
                label={column.header}
                value={shown}
                disabled={column.fixed}
                onChange={(on) =>
                  onViewChange({ ...view, columns: { ...view.columns, [column.id]: on } })
                }
              />
              <SelectField
                label={`Width of ${column.header}`}
                labelHidden
                width="short"
                emptyLabel="Fit to text"
                choices={
                  known ? widths : [...widths, { value: String(width), label: 'As dragged' }]
                }
                value={width === undefined ? null : String(width)}
                disabled={!shown}
                onChange={(value) => setWidth(column.id, value)}
              />
            </div>
          );
        })}
      </div>
      <div>
        <Button
          size="small"
          variant="quiet"
          onClick={() => onViewChange({ ...view, columns: {}, widths: {} })}
        >
          Reset columns
        </Button>
      </div>
    </PopoverButton>
  );
}
