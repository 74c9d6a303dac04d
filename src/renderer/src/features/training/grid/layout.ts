import type { CellRange } from '@renderer/ui/grid/selection';
import type { CSSProperties } from 'react';
import { totalColumns } from './totals';

/** Widths in rem, so that text size scales them. */
const nameWidth = 11.5;
const weekWidth = 3.5;
const standingWidth = 10.5;

const rem = (width: number): string => `${width}rem`;
const sum = (columns: readonly { width: number }[]): number =>
  columns.reduce((total, { width }) => total + width, 0);

const frozen = totalColumns.filter((column) => column.frozen);
const loose = totalColumns.filter((column) => !column.frozen);

/** Totals that scroll with the weeks. */
export const looseTotals = loose.length;

/** Custom properties that lay the columns out: names, weeks, totals, standing. */
export const gridWidths = {
  '--grid-name': rem(nameWidth),
  '--grid-week': rem(weekWidth),
  '--grid-loose': rem(sum(loose)),
  '--grid-frozen': rem(sum(frozen) + standingWidth),
  '--grid-standing': rem(standingWidth),
} as CSSProperties;

/** Where the frame around a range of cells lies among the rows; none while nothing is selected. */
export function rangeStyle(range: CellRange | null): Partial<CSSStyleDeclaration> {
  if (range === null) return { display: 'none' };
  const { from, to } = range;
  return {
    display: 'block',
    left: `calc(var(--grid-name) + ${from.column} * var(--grid-week))`,
    top: `calc(${from.row} * var(--grid-row))`,
    width: `calc(${to.column - from.column + 1} * var(--grid-week))`,
    height: `calc(${to.row - from.row + 1} * var(--grid-row))`,
  };
}

/** Width of a total, and for a frozen one how far it stands from the right edge. */
export function totalStyle(id: string): CSSProperties {
  const at = totalColumns.findIndex((column) => column.id === id);
  const column = totalColumns[at];
  if (!column) return {};
  const width = rem(column.width);
  if (!column.frozen) return { width };
  const right = totalColumns.slice(at + 1).filter((other) => other.frozen);
  return { width, insetInlineEnd: rem(sum(right) + standingWidth) };
}
