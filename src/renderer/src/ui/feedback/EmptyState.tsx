import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import styles from './state.module.css';

interface Props {
  /** `nothing-yet`: never had any. `no-match`: filters hide all. `all-done`: the good kind. */
  kind: 'nothing-yet' | 'no-match' | 'all-done';
  title: string;
  /** One sentence: what comes next. */
  children?: ReactNode;
  /** The one next step: a Button or LinkButton. */
  action?: ReactNode;
  /** For `no-match`: clears the filters. */
  onClearFilters?: () => void;
}

/** In place of a list that is empty: says why, and one next step. Not while loading. */
export function EmptyState({ kind, title, children, action, onClearFilters }: Props): ReactNode {
  return (
    <div className={styles['state']} data-kind={kind}>
      <p className={styles['title']}>{title}</p>
      {children && <p className={styles['sentence']}>{children}</p>}
      {(action || onClearFilters) && (
        <div className={styles['action']}>
          {onClearFilters && <Button onClick={onClearFilters}>Clear filters</Button>}
          {action}
        </div>
      )}
    </div>
  );
}
