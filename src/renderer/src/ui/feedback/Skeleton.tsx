import { useEffect, useState, type ReactNode } from 'react';
import styles from './state.module.css';

interface LoadingProps {
  /** What is being fetched, for screen readers: "Loading parents". */
  label: string;
  /** The page's own skeleton. */
  children: ReactNode;
}

/** Nothing for 150 ms, then the skeleton: a quick answer never flickers. */
export function Loading({ label, children }: LoadingProps): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy className={styles['loading']}>
      {late && (
        <>
          <span className="visually-hidden" role="status">
            {label}
          </span>
          <div aria-hidden>{children}</div>
        </>
      )}
    </div>
  );
}

interface SkeletonProps {
  /** Widths of the lines, as the text will likely be: ['40%', '75%']. */
  lines: readonly string[];
  /** Lines as tall as table rows. */
  rows?: boolean;
}

/** Still grey lines where text will be. Only inside Loading. */
export function Skeleton({ lines, rows = false }: SkeletonProps): ReactNode {
  return (
    <div className={styles['skeleton']} data-rows={rows || undefined}>
      {lines.map((width, index) => (
        // The lines never change places.
        <span key={index} style={{ width }} />
      ))}
    </div>
  );
}
