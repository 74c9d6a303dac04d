import { useStore } from '@renderer/ui/store';
import { useToday } from '@renderer/ui/today';
import { useId, useLayoutEffect, type ReactNode } from 'react';
import { CellBar } from './CellBar';
import { GridFoot } from './GridFoot';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import styles from './grid.module.css';
import { gridWidths } from './layout';
import { MarkBar } from './MarkBar';
import type { AttendanceModel } from './model';
import { PasteDialog } from './PasteDialog';
import { totalColumns } from './totals';
import { type GridActs, useGrid } from './use-grid';
import { useColumns, useRowCount } from './use-model';

interface Props extends GridActs {
  model: AttendanceModel;
  /** What the grid lists: "Attendance of Cohort 6". */
  label: string;
  /** A line over it. */
  note?: ReactNode;
}

/**
 * The attendance of a cohort as a spreadsheet: people down, weeks across, one tab stop. Arrows move,
 * one key marks, Shift selects; edits are drawn at once and saved as one change each.
 */
export function AttendanceGrid({ model, label, note, ...acts }: Props): ReactNode {
  const id = useId();
  const today = useToday();
  const columns = useColumns(model);
  const rowCount = useRowCount(model);
  const { grid, handlers } = useGrid({ id, model, acts });
  const paste = useStore(grid.pasting);
  const unmarked = columns.some(
    ({ session, totals }) => session.held === 'held' && totals.unmarked > 0,
  );
  useLayoutEffect(() => grid.appear(), [grid, rowCount, columns.length, unmarked]);
  useLayoutEffect(() => grid.bringIntoView(), [grid]);
  const rowTotal = 1 + rowCount + (unmarked ? 2 : 1);
  return (
    <div className={styles['whole']} style={gridWidths}>
      {note}
      <MarkBar model={model} grid={grid} />
      <CellBar model={model} grid={grid} />
      <div className={styles['scroller']} data-grid-scroller>
        {/* The one tab stop is the focused cell; keys and clicks of all cells are heard here. */}
        <div
          role="grid"
          id={id}
          aria-label={label}
          aria-multiselectable
          aria-rowcount={rowTotal}
          aria-colcount={1 + columns.length + totalColumns.length + 1}
          className={styles['grid']}
          data-topics={rowCount <= 6 || undefined}
          {...handlers}
        >
          <GridHead columns={columns} grid={grid} today={today} />
          <div role="rowgroup" className={styles['body']}>
            {Array.from({ length: rowCount }, (_, row) => (
              <GridRow key={row} model={model} grid={grid} row={row} today={today} />
            ))}
            <div id={grid.rangeId} className={styles['range']} aria-hidden />
          </div>
          <GridFoot columns={columns} grid={grid} firstRow={rowCount} unmarked={unmarked} />
        </div>
      </div>
      {paste && (
        <PasteDialog
          plan={paste}
          model={model}
          onClose={() => grid.pasting.set(null)}
          onPaste={() => grid.applyPaste()}
        />
      )}
    </div>
  );
}
