import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** Keys of a command, as printed on the keyboard: `<Kbd keys="Ctrl+K" />`. Only beside the command's words. */
export function Kbd({ keys }: { keys: string }): ReactNode {
  return <kbd className={styles['keys']}>{keys}</kbd>;
}
