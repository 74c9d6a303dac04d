import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AuditFilter } from '@shared/contract/vault-audit';
import { api } from '../../../lib/api';

export const auditQueries = {
  /** Under 'history', which every change makes stale. */
  list: (filter: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: ['history', 'all', filter],
      queryFn: ({ pageParam }) => api.vault.auditList({ ...filter, before: pageParam }),
      initialPageParam: null as number | null,
      getNextPageParam: ({ next }) => next,
      // Unlocking, prints and backups write entries without anything here knowing.
      refetchOnMount: 'always',
    }),
  filters: () =>
    queryOptions({
      queryKey: ['history', 'filters'],
      queryFn: () => api.vault.auditFilters(),
      refetchOnMount: 'always',
    }),
};
