import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import styles from './page.module.css';

interface ListAndPanelProps {
  list: ReactNode;
  /** The open record; nothing when none is open. */
  panel?: ReactNode;
}

/**
 * A list with the record beside it where the window is 1200 px wide or more; narrower, the record
 * takes the whole place with Back. The record has its own address either way.
 */
export function ListAndPanel({ list, panel }: ListAndPanelProps): ReactNode {
  const listRef = useReturnToRow(Boolean(panel));
  return (
    <div className={styles['split']} data-open={panel ? true : undefined}>
      <div ref={listRef} className={styles['splitList']}>
        {list}
      </div>
      {panel}
    </div>
  );
}

/** When the record closes that had focus, focus goes to its link in the list, if it is listed. */
function useReturnToRow(open: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (open) opened.current = withoutSearch(window.location.hash);
  });
  useEffect(() => {
    const last = opened.current;
    if (open || last === undefined) return;
    opened.current = undefined;
    if (document.activeElement !== document.body) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const row = links.find((link) => withoutSearch(link.getAttribute('href') ?? '') === last);
    // After the page has taken focus to its title, which is for those who come from elsewhere.
    setTimeout(() => row?.focus());
  }, [open]);
  return list;
}

const withoutSearch = (address: string): string => address.replace(/\?.*$/, '');

interface PanelProps {
  title: string;
  /** Under the title: state, roles, a fact or two. */
  beside?: ReactNode;
  /** What can be done with the record; one may be primary if the page has none. */
  actions?: ReactNode;
  /** Back on narrow windows: the words of where it leads, "Back to parents". */
  backLabel: string;
  onClose: () => void;
  /** Moves focus to the title when it changes: the record's id. */
  focusKey?: string;
  children: ReactNode;
}

/** The record beside its list. Escape closes it. Not for questions: that is a Dialog. */
export function Panel(props: PanelProps): ReactNode {
  const { title, actions, backLabel, onClose, focusKey, children } = props;
  const id = useId();
  // Alone in the window the record is the page, and its title the page's.
  const beside = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false });
  const Heading = beside ? 'h2' : 'h1';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  return (
    <section
      className={styles['panel']}
      aria-labelledby={id}
      data-region="panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
        onClose();
      }}
    >
      <header className={styles['panelHead']}>
        <span className={styles['panelBack']}>
          <Button variant="quiet" size="small" icon={IconArrowLeft} onClick={onClose}>
            {backLabel}
          </Button>
        </span>
        <div className={styles['panelTop']}>
          <Heading id={id} ref={heading} tabIndex={-1} className={styles['panelTitle']}>
            {title}
          </Heading>
          <span className={styles['panelClose']}>
            <IconButton icon={IconX} label={`Close ${title}`} onClick={onClose} />
          </span>
        </div>
        {props.beside}
        {actions && <div className={styles['panelActions']}>{actions}</div>}
      </header>
      <div className={styles['panelBody']}>{children}</div>
    </section>
  );
}

/** Escape in a field belongs to the field: nobody means to lose what they are typing. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
