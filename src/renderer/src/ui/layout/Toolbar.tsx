import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './toolbar.module.css';

interface Props {
  /** What its buttons act on: "Mark the selected cells". */
  label: string;
  /** Buttons. */
  children: ReactNode;
}

/**
 * A row of buttons that act on one thing beside it, as one tab stop: arrows, Home and End go between
 * them. For a grid's acts; on a page a few plain buttons are enough.
 */
export function Toolbar({ label, children }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(root.current?.querySelectorAll('button') ?? [])];
  const makeStop = (stop: HTMLButtonElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  return (
    <div
      ref={(node) => {
        root.current = node;
        const all = buttons();
        if (!all.some((button) => button.tabIndex === 0 && button.hasAttribute('tabindex')))
          makeStop(all[0]);
      }}
      role="toolbar"
      aria-label={label}
      className={styles['toolbar']}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target instanceof HTMLButtonElement) makeStop(event.target);
      }}
    >
      {children}
    </div>
  );
}
