import type { UseQueryResult } from '@tanstack/react-query';

/** The error of a question as tables and pages show it; null when there is none. */
export function queryError(query: Pick<UseQueryResult, 'error' | 'refetch'>) {
  return query.error ? { message: query.error.message, onRetry: () => void query.refetch() } : null;
}
