import { formatCount } from '@shared/parse/format';
import { useId, type ReactNode } from 'react';
import { Button } from '../base/Button';
import styles from './progress.module.css';

interface Props {
  /** What is being done: "Reading contacts.csv". */
  label: string;
  done: number;
  /** Unknown until counted. */
  total?: number;
  /** 'lines', 'records'. */
  noun?: string;
  onCancel?: () => void;
}

/** Long work that shows how far it is and can be stopped: an import, a backup. Not for loading a page. */
export function Progress({ label, done, total, noun = '', onCancel }: Props): ReactNode {
  const id = useId();
  const known = total !== undefined && total > 0;
  return (
    <div className={styles['work']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <progress
        id={id}
        className={styles['bar']}
        value={known ? done : undefined}
        max={known ? total : undefined}
      />
      <div className={styles['line']}>
        <span className="tabular">
          {formatCount(done)}
          {known && ` of ${formatCount(total)}`} {noun}
        </span>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            Stop
          </Button>
        )}
      </div>
    </div>
  );
}
