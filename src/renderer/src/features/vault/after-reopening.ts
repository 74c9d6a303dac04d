import { skipToken, useQuery } from '@tanstack/react-query';
import { queryClient } from '../../lib/query-client';

/**
 * What an act says that closes the vault and opens it again (a restore, a new data key): the page it began
 * on is gone by then, and the one that came back shows it. Kept with what was read, so that locking
 * forgets it.
 */
export interface Noted<T> {
  use(): T | null;
  set(value: T): void;
  clear(): void;
}

/** @param name of the note; one is kept */
export function noted<T>(name: string): Noted<T> {
  const queryKey = ['vault', 'noted', name];
  return {
    use: () => useQuery<T | null>({ queryKey, queryFn: skipToken, initialData: null }).data ?? null,
    set: (value) => void queryClient.setQueryData(queryKey, value),
    clear: () => void queryClient.setQueryData(queryKey, null),
  };
}
