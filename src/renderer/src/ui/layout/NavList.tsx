import { formatCount } from '@shared/parse/format';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../base/VisuallyHidden';
import { useLinkClick } from '../navigation';
import styles from './app-shell.module.css';

export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
  /** Only where it is a to-do; `countLabel` says of what: "waiting". */
  count?: number;
  countLabel?: string;
  /** The digit that jumps here with Alt. */
  digit?: number;
  /** A little space before it: another group begins. */
  apart?: boolean;
}

/** The places of the program. Part of AppShell. */
export function NavList({ items }: { items: readonly NavItem[] }): ReactNode {
  return (
    <ul className={styles['places']}>
      {items.map((item) => (
        <li key={item.href} data-apart={item.apart || undefined}>
          <NavLink item={item} />
        </li>
      ))}
    </ul>
  );
}

function NavLink({ item }: { item: NavItem }): ReactNode {
  const { href, label, current, count, countLabel, digit } = item;
  const goTo = useLinkClick(href);
  return (
    <a
      href={href}
      onClick={goTo}
      className={styles['place']}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={digit === undefined ? undefined : `Alt+${digit}`}
      title={digit === undefined ? undefined : `${label} (Alt+${digit})`}
    >
      {label}
      {count !== undefined && count > 0 && (
        <span className={styles['count']}>
          {formatCount(count)}
          {countLabel && <VisuallyHidden> {countLabel}</VisuallyHidden>}
        </span>
      )}
    </a>
  );
}
