import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { LinkButton } from '../base/LinkButton';
import { classNames } from '../class-names';
import styles from './page.module.css';

interface Props {
  /** The h1. It takes focus when the page is navigated to, so that reading starts there. */
  title: ReactNode;
  /** What is so, in one sentence: "3 parents are waiting, the longest 12 days." */
  sentence?: ReactNode;
  /** The page's one primary act, at the right. Others go quietly before it. */
  action?: ReactNode;
  /** Beside the title: a state, roles. */
  beside?: ReactNode;
  tabs?: ReactNode;
  back?: { href: string; label: string };
  /** `list` up to 1280, `reading` up to 720. */
  width?: 'list' | 'reading';
  /** The page fills the window and its table scrolls inside; on low windows the page scrolls. */
  fill?: boolean;
  /**
   * Changes with the address: a new value moves focus to the title. Give the path, not the search.
   * Leave it out where focus must stay (first screen, a list beside an open panel).
   */
  focusKey?: string;
  /** Title of the window; names short ("Maria R. - People"): it shows in the task bar. */
  windowTitle?: string;
  children: ReactNode;
}

/** One place of the program: title, first sentence, primary act, content. */
export function Page(props: Props): ReactNode {
  const { title, sentence, action, beside, tabs, back, width = 'list', fill } = props;
  const { focusKey, windowTitle } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  useEffect(() => {
    if (windowTitle !== undefined) document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div className={classNames(styles['page'], styles[width], fill && styles['fill'])}>
      <header className={styles['header']}>
        {back && (
          <div className={styles['back']}>
            <LinkButton href={back.href} variant="quiet" size="small" icon={IconArrowLeft}>
              {back.label}
            </LinkButton>
          </div>
        )}
        <div className={styles['headline']}>
          <div className={styles['titles']}>
            <div className={styles['titleLine']}>
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {beside}
            </div>
            {sentence && <p className={styles['sentence']}>{sentence}</p>}
          </div>
          {action && <div className={styles['action']}>{action}</div>}
        </div>
        {tabs && <div className={styles['tabs']}>{tabs}</div>}
      </header>
      <div className={styles['content']}>{props.children}</div>
    </div>
  );
}
