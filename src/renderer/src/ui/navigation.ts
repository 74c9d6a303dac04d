import { createContext, use, type MouseEvent } from 'react';

export type Navigate = (href: string) => void;

export const NavigationContext = createContext<Navigate | null>(null);

/** A click handler that goes to `href` inside the program, and leaves other clicks to the browser. */
export function useLinkClick(href: string): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = use(NavigationContext);
  return (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!navigate || !plain || event.defaultPrevented) return;
    event.preventDefault();
    navigate(href);
  };
}
