import { useRef, type ReactNode } from 'react';
import { Messages } from '../feedback/Messages';
import styles from './app-shell.module.css';
import { NavList, type NavItem } from './NavList';
import { useShellKeys } from './use-shell-keys';

interface Props {
  programName: string;
  nav: readonly NavItem[];
  /** Title area of the top bar: a reminder that holds for every page ("Sample office"). */
  title?: ReactNode;
  search?: ReactNode;
  /** The Add menu. */
  add?: ReactNode;
  lock?: ReactNode;
  help?: ReactNode;
  /** The thin bar at the bottom: backup, draft, time to lock. */
  status?: ReactNode;
  /** Goes to an address; Alt+1 to Alt+9 and Alt+0 use it. */
  onNavigate: (href: string) => void;
  children: ReactNode;
}

/**
 * The frame of the unlocked program: places at the left, search and acts above, state below. F6
 * goes round the regions, Alt+digit to a place. Looks only: data and commands come as props.
 */
export function AppShell(props: Props): ReactNode {
  const { programName, nav, title, search, add, lock, help, status, onNavigate, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useShellKeys(root, nav, onNavigate);
  return (
    <div ref={root} className={styles['shell']}>
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <nav className={styles['nav']} aria-label="Places" data-region="nav" tabIndex={-1}>
        <p className={styles['name']}>{programName}</p>
        <NavList items={nav} />
      </nav>
      <header className={styles['top']} data-region="top" tabIndex={-1}>
        {title && <div className={styles['title']}>{title}</div>}
        <div className={styles['search']} role={search ? 'search' : undefined}>
          {search}
        </div>
        <div className={styles['acts']}>
          {add}
          {help}
          {lock}
        </div>
      </header>
      <main ref={main} id="main" className={styles['main']} data-region="main" tabIndex={-1}>
        {children}
      </main>
      <div className={styles['messages']}>
        <Messages />
      </div>
      {status && (
        <footer className={styles['status']} aria-label="Status" data-region="status" tabIndex={-1}>
          {status}
        </footer>
      )}
    </div>
  );
}
