import { classNames } from '@renderer/ui/class-names';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './session.module.css';

interface Props {
  title: string;
  /** Above the title: the program, or the step. */
  over: string;
  notice?: ReactNode;
  wide?: boolean;
  /** Move focus to the title when it changes: the step. The first screen leaves it to its field. */
  focusKey?: string;
  children: ReactNode;
}

/** The quiet page before the program is open: unlock, and the steps of the first run. */
export function Stage({ title, over, notice, wide, focusKey, children }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus();
  }, [focusKey]);
  return (
    <main className={styles['stage']}>
      <div className={classNames(styles['card'], wide && styles['wide'])}>
        <p className={styles['program']}>{over}</p>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {notice}
        {children}
      </div>
    </main>
  );
}
