import { formatMonth } from '@shared/parse/format-date';
import { shiftMonth } from '@shared/dates';
import { figureOf, isFigureId } from '@shared/domain/report/registry';
import type { ReactNode } from 'react';
import { Figure } from './Figure';
import styles from './report.module.css';
import { useReport, valueOf } from './report-context';

const labelOf = (figure: string) => (isFigureId(figure) ? figureOf(figure).label : figure);

interface HeadsProps {
  first: string;
  /** 'Oct' for 'October 2026', where a table has half the width. */
  short?: boolean;
}

function ColumnHeads({ first, short = false }: HeadsProps): ReactNode {
  const { view } = useReport();
  const name = (month: string) => (short ? formatMonth(month).slice(0, 3) : formatMonth(month));
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className={styles['n']}>
          {name(view.month)}
        </th>
        <th scope="col" className={styles['n']}>
          {name(shiftMonth(view.month, -1))}
        </th>
        <th scope="col" className={styles['n']}>
          {short ? 'To date' : 'Year to date'}
        </th>
      </tr>
    </thead>
  );
}

interface FigureTableProps {
  caption: string;
  figures: readonly string[];
}

/** Figures below each other: the month, the month before, the fiscal year to date. */
export function FigureTable({ caption, figures }: FigureTableProps): ReactNode {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <ColumnHeads first="Figure" />
      <tbody>
        {figures.map((figure) => (
          <tr key={figure}>
            <th scope="row">{labelOf(figure)}</th>
            {(['month', 'previous', 'fytd'] as const).map((column) => (
              <td key={column} className={styles['n']}>
                <Figure figure={figure} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** No order of its own: by their words. */
const alphabetical: readonly string[] = [];

interface GroupTableProps {
  figure: string;
  /** Order of the values; those not named follow by their words. */
  order?: readonly string[];
}

/** A count by value: one row for each value that occurs in any of the three columns. */
export function GroupTable({ figure, order = alphabetical }: GroupTableProps): ReactNode {
  const { view } = useReport();
  const definition = isFigureId(figure) ? figureOf(figure) : null;
  const words = view.words[definition?.list ?? ''] ?? {};
  const found = (['month', 'previous', 'fytd'] as const).flatMap((column) => {
    const value = valueOf(view, figure, column);
    return value !== null && typeof value === 'object' ? Object.keys(value) : [];
  });
  const wordsFor = (code: string) => words[code] ?? code;
  const rank = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const codes = [...new Set(found)].sort(
    (a, b) => rank(a) - rank(b) || wordsFor(a).localeCompare(wordsFor(b), 'en'),
  );
  if (codes.length === 0) {
    return (
      <p className={`${styles['none']} ${styles['half']}`}>
        {labelOf(figure)}: none in these periods.
      </p>
    );
  }
  return (
    <table className={`${styles['table']} ${styles['half']}`}>
      <caption>{labelOf(figure)}</caption>
      <ColumnHeads first="Of these" short />
      <tbody>
        {codes.map((code) => (
          <tr key={code}>
            <th scope="row">{wordsFor(code)}</th>
            {(['month', 'previous', 'fytd'] as const).map((column) => (
              <td key={column} className={styles['n']}>
                <Figure figure={figure} column={column} group={code} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
