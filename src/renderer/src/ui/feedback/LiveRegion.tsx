import type { ReactNode } from 'react';
import { useStore } from '../store';
import { announcement } from './announce';

/**
 * The program's one polite live region; `announce` speaks through it. Part of UiProvider: do not
 * add another. Two slots take turns so that a repeated sentence is read again.
 */
export function LiveRegion(): ReactNode {
  const { text, turn } = useStore(announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <p>{turn % 2 === 0 ? text : ''}</p>
      <p>{turn % 2 === 1 ? text : ''}</p>
    </div>
  );
}
