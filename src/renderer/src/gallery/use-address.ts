import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The page after the #, and what follows its question mark. */
export function useAddress(): { page: string; params: URLSearchParams } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [page = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { page: page === '' ? 'buttons' : page, params: new URLSearchParams(query) };
}

export function goTo(href: string): void {
  window.location.hash = href.replace(/^#/, '');
}
