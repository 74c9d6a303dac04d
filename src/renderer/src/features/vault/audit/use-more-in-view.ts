import { useEffect, useRef, type RefObject } from 'react';

interface Options {
  hasMore: boolean;
  load: () => void;
}

/** Loads more when the end of a list comes into view, and again while it stays there. */
export function useMoreInView({ hasMore, load }: Options): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    const element = end.current;
    if (!element || !hasMore) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '400px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [hasMore]);
  return end;
}
