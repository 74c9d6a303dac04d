import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * Changes part of the address's search and stays on the page: a route's own `navigate` with '.' goes to
 * that route, and would close the record that is open beside its list.
 */
export function useHere<S extends object>(): (change: Partial<S>) => void {
  const router = useRouter();
  return useCallback(
    (change) =>
      void router.navigate({
        to: router.state.location.pathname,
        search: ((old: object) => ({ ...old, ...change })) as never,
        replace: true,
      }),
    [router],
  );
}
