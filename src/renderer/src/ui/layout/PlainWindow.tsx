import { useEffect, useRef, type ReactNode } from 'react';
import { Messages } from '../feedback/Messages';
import styles from './plain-window.module.css';

interface Props {
  programName: string;
  /** The h1. */
  title: string;
  /** Where one stands: "Step 2 of 5". */
  step?: string;
  /** Moves focus to the title when it changes; leave it out where a field takes focus. */
  focusKey?: string;
  /** Below everything: version, another way in. */
  foot?: ReactNode;
  /** Room for a table. */
  wide?: boolean;
  children: ReactNode;
}

/** The window before and between: first run, unlock, recovery. One column, one thing to do, no places. */
export function PlainWindow(props: Props): ReactNode {
  const { programName, title, step, focusKey, foot, wide, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus();
  }, [focusKey]);
  return (
    <div className={styles['window']}>
      <main className={styles['column']} data-wide={wide || undefined}>
        <p className={styles['name']}>{programName}</p>
        <div className={styles['paper']}>
          <header>
            {step && <p className={styles['step']}>{step}</p>}
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </header>
          {children}
        </div>
        {foot && <footer className={styles['foot']}>{foot}</footer>}
      </main>
      <Messages />
    </div>
  );
}
