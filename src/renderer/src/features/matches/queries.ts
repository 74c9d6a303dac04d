import type { matches } from '@shared/contract/matches';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { api } from '../../lib/api';

export type MatchListQuery = z.input<(typeof matches)['list']['input']>;
export type StartCheckQuery = z.input<(typeof matches)['check']['input']>;

export const matchQueries = {
  list: (query: MatchListQuery) =>
    queryOptions({
      queryKey: ['matches', 'list', query],
      queryFn: () => api.matches.list(query),
      placeholderData: keepPreviousData,
    }),
  counts: () =>
    queryOptions({ queryKey: ['matches', 'counts'], queryFn: () => api.matches.counts() }),
  record: (id: number) =>
    queryOptions({ queryKey: ['matches', 'record', id], queryFn: () => api.matches.get({ id }) }),
  contacts: (id: number, offset: number) =>
    queryOptions({
      queryKey: ['matches', 'contacts', id, offset],
      queryFn: () => api.matches.contacts({ id, offset, limit: 50 }),
    }),
  capacity: () =>
    queryOptions({ queryKey: ['matches', 'capacity'], queryFn: () => api.matches.capacity() }),
  requestsOf: (parentId: number | null) =>
    queryOptions({
      queryKey: ['matches', 'requests-of', parentId],
      queryFn: () => api.matches.requestsOf({ parentId: parentId ?? 0 }),
      enabled: parentId !== null,
    }),
  /** Asked once parent, parent partner and day are known. */
  check: (query: StartCheckQuery | null) =>
    queryOptions({
      queryKey: ['matches', 'check', query],
      queryFn: () => api.matches.check(query as StartCheckQuery),
      enabled: query !== null,
      placeholderData: keepPreviousData,
    }),
};
