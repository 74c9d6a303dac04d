import type { ReactNode } from 'react';

/** Words for screen readers where the eye has the same from the layout. Never for instructions. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="visually-hidden">{children}</span>;
}
