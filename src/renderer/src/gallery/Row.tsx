import type { ReactNode } from 'react';

/** Things side by side, for looking at. */
export function Row({ children }: { children: ReactNode }): ReactNode {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.75rem' }}>
      {children}
    </div>
  );
}
