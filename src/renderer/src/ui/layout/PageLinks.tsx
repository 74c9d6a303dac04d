import type { ReactNode } from 'react';
import { TextLink } from '../base/TextLink';
import styles from './page-links.module.css';

interface Props {
  /** What the links lead among: "Families and requests". */
  label: string;
  links: readonly { href: string; label: string; current: boolean }[];
}

/** The pages of one place, side by side under its title. For parts of one record use Tabs. */
export function PageLinks({ label, links }: Props): ReactNode {
  return (
    <nav aria-label={label}>
      <ul className={styles['links']}>
        {links.map(({ href, label: words, current }) => (
          <li key={href}>
            <TextLink
              href={href}
              className={styles['link']}
              aria-current={current ? 'page' : undefined}
            >
              {words}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
