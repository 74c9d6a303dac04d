import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Lines to write on; nothing to read for anybody. */
export function Lines({ count }: { count: number }): ReactNode {
  return (
    <span className={styles['lines']} aria-hidden>
      {Array.from({ length: count }, (_, at) => (
        <span key={at} />
      ))}
    </span>
  );
}

interface BoxesProps {
  options: readonly string[];
  chosen: readonly string[];
  inline?: boolean;
}

/** Answers to tick, with those that were ticked. */
export function Boxes({ options, chosen, inline = false }: BoxesProps): ReactNode {
  return (
    <ul className={inline ? styles['boxesInline'] : styles['boxes']}>
      {options.map((option) => (
        <li key={option}>
          <span className={styles['box']}>{chosen.includes(option) ? '×' : ''}</span> {option}
        </li>
      ))}
    </ul>
  );
}
