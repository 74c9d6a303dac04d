import type { ReactNode } from 'react';
import styles from './tone.module.css';

/** A plain attribute among several: a language, a role. Not for states: that is Status. */
export function Tag({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles['tag']}>{children}</span>;
}
