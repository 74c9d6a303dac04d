import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import styles from './table.module.css';

interface Props {
  /** Names the group for screen readers. Default "Filters". */
  label?: string;
  /** Fields with `labelHidden` or short labels, most used first. */
  children: ReactNode;
  /** Given while any filter is set. */
  onClear?: () => void;
  /** At the right: a view switch, saved views. */
  end?: ReactNode;
}

/** What narrows the list under it, in one line. Filters act at once and live in the address. */
export function FilterBar({ label = 'Filters', children, onClear, end }: Props): ReactNode {
  return (
    <div className={styles['filters']} role="group" aria-label={label}>
      {children}
      {onClear && (
        <Button variant="quiet" onClick={onClear}>
          Clear filters
        </Button>
      )}
      {end && <div className={styles['filterEnd']}>{end}</div>}
    </div>
  );
}
