import { type CSSProperties, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from '../reports.module.css';

/** A Letter page at 96 pixels to the inch. */
const pageWidth = 816;
const margin = 48;
/** Pixels that a button takes at least, whatever the scale (WCAG 2.2, 2.5.8). */
const smallestTarget = 24;

/** The pages as they will print, made smaller where the window is narrower than the paper. */
export function Paper({ children }: { children: ReactNode }): ReactNode {
  const desk = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const fit = () => setScale(Math.min(1, (element.clientWidth - margin) / pageWidth));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={desk}
      className={styles['desk']}
      aria-label="Preview of the pages"
      // Scrolls by keyboard.
      tabIndex={0}
    >
      <div
        className={styles['paper']}
        style={
          {
            zoom: scale,
            '--report-target': `${Math.ceil(smallestTarget / scale)}px`,
          } as CSSProperties
        }
      >
        {children}
      </div>
    </section>
  );
}
