import { formatMonth } from '@shared/parse/format-date';
import { shiftMonth } from '@shared/dates';
import type { ReactNode } from 'react';
import { Figure } from './Figure';
import styles from './report.module.css';
import { type Column, useReport } from './report-context';

export interface RollPart {
  figure: string;
  label: string;
  /** How it enters the sum; the first and the last have none. */
  sign?: '+' | '−';
}

interface Props {
  caption: string;
  parts: readonly RollPart[];
}

/** A state at the start, what was added and taken away, and the state at the end: it visibly adds up. */
export function RollForward({ caption, parts }: Props): ReactNode {
  const { view } = useReport();
  const rows: [Column, string][] = [
    ['month', formatMonth(view.month)],
    ['previous', formatMonth(shiftMonth(view.month, -1))],
  ];
  return (
    <table className={`${styles['table']} ${styles['roll']}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {parts.map(({ figure, label, sign }, at) => (
            <th scope="col" key={figure} className={styles['n']}>
              {at === parts.length - 1 ? '= ' : sign ? `${sign} ` : ''}
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([column, month]) => (
          <tr key={column}>
            <th scope="row">{month}</th>
            {parts.map(({ figure }) => (
              <td key={figure} className={styles['n']}>
                <Figure figure={figure} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
