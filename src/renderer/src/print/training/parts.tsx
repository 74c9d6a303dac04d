import type { PrintFact } from '@shared/contract/training-prints';
import type { ReactNode } from 'react';
import styles from './paper.module.css';

interface FrontProps {
  program: string;
  agency: string;
  title: string;
  children?: ReactNode;
}

/** Where it comes from, what it is. */
export function Front({ program, agency, title, children }: FrontProps): ReactNode {
  return (
    <header className={styles['front']}>
      <p>{[program, agency].filter(Boolean).join(', ')}</p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}

/** Facts above a list; empty ones are left out, or are a line to write on. */
export function Facts({
  facts,
  toWrite = false,
}: {
  facts: readonly PrintFact[];
  toWrite?: boolean;
}): ReactNode {
  const shown = toWrite ? facts : facts.filter(({ value }) => value !== '');
  return (
    <dl className={styles['facts']}>
      {shown.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={value === '' ? styles['write'] : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Heads of a table's columns, with a width each in percent. */
export function Heads({
  heads,
  numbers,
}: {
  heads: readonly (readonly [words: string, percent: number])[];
  /** Which of them are figures. */
  numbers?: readonly string[];
}): ReactNode {
  return (
    <thead>
      <tr>
        {heads.map(([words, percent]) => (
          <th
            key={words}
            scope="col"
            style={{ width: `${percent}%` }}
            className={numbers?.includes(words) ? styles['number'] : undefined}
          >
            {words}
          </th>
        ))}
      </tr>
    </thead>
  );
}
