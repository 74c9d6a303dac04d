import type { CSSProperties } from 'react';
import { totalColumns } from './totals';

/** Widths in rem, so that text size scales them. */
const nameWidth = 11.5;
const weekWidth = 3.25;
export const standingWidth = 10.5;

const rem = (width: number): string => `${width}rem`;

/** Custom properties that lay the columns out: names, weeks, totals, standing. */
export function gridColumns(weeks: number): CSSProperties {
  const totals = totalColumns.map(({ width }) => rem(width));
  const template = [
    rem(nameWidth),
    ...(weeks > 0 ? [`repeat(${weeks}, ${rem(weekWidth)})`] : []),
    ...totals,
    rem(standingWidth),
  ];
  const frozen = totalColumns.filter((column) => column.frozen);
  return {
    '--grid-columns': template.join(' '),
    '--grid-name': rem(nameWidth),
    '--grid-frozen': rem(frozen.reduce((sum, { width }) => sum + width, standingWidth)),
  } as CSSProperties;
}

/** How far a frozen total stands from the right edge: the width of what is right of it. */
export function frozenOffset(id: string): CSSProperties | undefined {
  const at = totalColumns.findIndex((column) => column.id === id);
  if (!totalColumns[at]?.frozen) return undefined;
  const right = totalColumns
    .slice(at + 1)
    .reduce((sum, { width, frozen }) => sum + (frozen ? width : 0), standingWidth);
  return { insetInlineEnd: rem(right) };
}
