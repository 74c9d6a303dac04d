import type { ReactNode } from 'react';
import styles from './recovery-sheet.module.css';

/** The code in its 8 numbered groups. */
export function RecoveryCode({ code }: { code: string }): ReactNode {
  return (
    <ol className={styles['code']} aria-label="Recovery code">
      {code.split(' ').map((group, index) => (
        <li key={group + index}>
          <span>Group {index + 1}</span>
          {group}
        </li>
      ))}
    </ol>
  );
}
