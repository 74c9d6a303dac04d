import { useEffect, useState } from 'react';

/**
 * For a dialog that is put on the page only while it is open: gives the focus back, when it goes, to what
 * had it before; where that is gone by then, to the page's title.
 */
export function useReturnFocus(): void {
  // Read while rendering: by the time effects run, the dialog has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const there =
          before instanceof HTMLElement && before.isConnected && before !== document.body;
        const target = there ? before : document.querySelector<HTMLElement>('main h1');
        target?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
