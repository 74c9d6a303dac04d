import type { families } from '@shared/contract/families';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { api } from '../../lib/api';

export type RequestListQuery = z.input<(typeof families)['requests']['input']>;
export type FamilyListQuery = z.input<(typeof families)['list']['input']>;

export const familyQueries = {
  requests: (query: RequestListQuery) =>
    queryOptions({
      queryKey: ['families', 'requests', query],
      queryFn: () => api.families.requests(query),
      placeholderData: keepPreviousData,
    }),
  counts: () =>
    queryOptions({
      queryKey: ['families', 'request-counts'],
      queryFn: () => api.families.requestCounts(),
    }),
  languages: () =>
    queryOptions({
      queryKey: ['families', 'languages'],
      queryFn: () => api.families.requestLanguages(),
    }),
  request: (id: number) =>
    queryOptions({
      queryKey: ['families', 'request', id],
      queryFn: () => api.families.request({ id }),
    }),
  list: (query: FamilyListQuery) =>
    queryOptions({
      queryKey: ['families', 'list', query],
      queryFn: () => api.families.list(query),
      placeholderData: keepPreviousData,
    }),
  record: (id: number) =>
    queryOptions({ queryKey: ['families', 'record', id], queryFn: () => api.families.get({ id }) }),
  regions: () =>
    queryOptions({ queryKey: ['families', 'regions'], queryFn: () => api.families.regions() }),
  nextNumber: () =>
    queryOptions({
      queryKey: ['families', 'next-number'],
      queryFn: () => api.families.nextNumber(),
    }),
  asParent: (personId: number | null) =>
    queryOptions({
      queryKey: ['families', 'as-parent', personId],
      queryFn: () => api.families.asParent({ personId: personId ?? 0 }),
      enabled: personId !== null,
    }),
};
