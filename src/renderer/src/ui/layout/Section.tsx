import { useId, type ReactNode } from 'react';
import { formatCount } from '@shared/parse/format';
import styles from './page.module.css';

interface Props {
  title: string;
  /** How many things it holds. */
  count?: number;
  /** One quiet act for the whole section: "Edit contact". */
  action?: ReactNode;
  /** 2 on a page, 3 inside a panel. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A named part of a page or panel. Not a box: the heading and the space do the work. */
export function Section({ title, count, action, level = 2, children }: Props): ReactNode {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <Heading id={id}>
          {title}
          {count !== undefined && <span className={styles['count']}> {formatCount(count)}</span>}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
