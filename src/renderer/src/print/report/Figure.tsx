import type { ReactNode } from 'react';
import { amountText, figureText, notThere } from './figure-text';
import styles from './report.module.css';
import { type Column, useReport, valueOf } from './report-context';

interface Props {
  figure: string;
  column: Column;
  /** For a count by value: which value. */
  group?: string;
}

/** One number of the report. On screen it opens the records behind it. */
export function Figure({ figure, column, group }: Props): ReactNode {
  const { view, onExplain } = useReport();
  const value = valueOf(view, figure, column);
  if (value === null) return notThere;
  const text =
    group === undefined
      ? figureText(figure, value)
      : amountText(figure, (typeof value === 'object' && value[group]) || 0);
  if (!onExplain) return text;
  return (
    <button type="button" className={styles['open']} onClick={() => onExplain(figure, column)}>
      {text}
    </button>
  );
}
