import { useId, type ReactNode } from 'react';
import { Button } from '../base/Button';
import styles from './progress.module.css';

interface Props {
  /** What is being done: "Checking every page". */
  label: string;
  onStop?: () => void;
}

/** Work of which nobody can say how far it is. Where it can be said: Progress. */
export function Working({ label, onStop }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles['work']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <progress id={id} className={styles['bar']} />
      {onStop && (
        <div className={styles['line']}>
          <Button size="small" onClick={onStop}>
            Stop
          </Button>
        </div>
      )}
    </div>
  );
}
