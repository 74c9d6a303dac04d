import { useEffect, type RefObject } from 'react';
import type { NavItem } from './NavList';

const cycle = ['nav', 'top', 'main', 'panel', 'messages', 'status'] as const;

/** F6 and Shift+F6 go round the regions that hold something; Alt+digit goes to a place. */
export function useShellKeys(
  root: RefObject<HTMLElement | null>,
  nav: readonly NavItem[],
  onNavigate: (href: string) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      if (event.key === 'F6' && root.current) {
        event.preventDefault();
        nextRegion(root.current, event.shiftKey ? -1 : 1)?.focus();
      }
      const digit = /^Digit(\d)$/.exec(event.code)?.[1];
      if (!digit || !event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
      const item = nav.find((one) => one.digit === Number(digit));
      if (!item) return;
      event.preventDefault();
      onNavigate(item.href);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [root, nav, onNavigate]);
}

function nextRegion(root: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const regions = cycle
    .map((name) => root.querySelector<HTMLElement>(`[data-region="${name}"]`))
    .filter((region): region is HTMLElement => isUseful(region));
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  return regions[(here + by + regions.length) % regions.length];
}

function isUseful(region: HTMLElement | null): boolean {
  return region !== null && region.childElementCount > 0 && region.offsetParent !== null;
}
