import { Fragment, type ReactNode } from 'react';
import styles from './kbd.module.css';

/** Keys of a command, as printed on the keyboard: `<Kbd keys="Ctrl+K" />`. Only beside the command's words. */
export function Kbd({ keys }: { keys: string }): ReactNode {
  const parts = keys.split('+');
  return (
    <span className={styles['keys']}>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && '+'}
          <kbd className={styles['key']}>{part}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
