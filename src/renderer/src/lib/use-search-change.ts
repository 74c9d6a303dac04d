import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * Changes the part of the address after '?', and stays where one is: with a record open beside a list,
 * a filter or a tab must not close it. (A navigate bound to the list's route would.)
 */
export function useSearchChange<S extends object>(): (change: Partial<S>) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: ((old: S) => ({ ...old, ...change })) as never,
        replace: true,
      }),
    [navigate],
  );
}
