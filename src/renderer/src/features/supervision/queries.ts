import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { pageSize } from '../../lib/list-search';

export interface SessionQuery {
  mentorId: number | null;
  type: string | null;
  from: string | null;
  to: string | null;
  descending: boolean;
  offset: number;
}

export const supervisionQueries = {
  mentors: () =>
    queryOptions({
      queryKey: ['supervision', 'mentors'],
      queryFn: () => api.supervision.mentors(),
    }),
  mentor: (id: number) =>
    queryOptions({
      queryKey: ['supervision', 'mentor', id],
      queryFn: () => api.supervision.mentor({ id }),
    }),
  sessions: (query: SessionQuery) =>
    queryOptions({
      queryKey: ['supervision', 'sessions', query],
      queryFn: () => api.supervision.sessions({ ...query, limit: pageSize }),
      placeholderData: keepPreviousData,
    }),
  session: (id: number) =>
    queryOptions({
      queryKey: ['supervision', 'session', id],
      queryFn: () => api.supervision.session({ id }),
    }),
  history: (id: number) =>
    queryOptions({
      queryKey: ['supervision', 'history', id],
      queryFn: () => api.supervision.history({ id }),
    }),
  context: (mentors: number[], on: string) =>
    queryOptions({
      queryKey: ['supervision', 'context', mentors, on],
      queryFn: () => api.supervision.context({ mentors, on }),
      placeholderData: keepPreviousData,
    }),
  drafts: () =>
    queryOptions({
      queryKey: ['supervision', 'drafts'],
      queryFn: () => api.supervision.drafts(),
      // The editor writes drafts all the time.
      staleTime: 0,
    }),
  concerns: (opened: number, page: { onlyOpen: boolean; offset: number }) =>
    queryOptions({
      queryKey: ['supervision', 'concerns', opened, page],
      queryFn: () => api.supervision.concerns({ opened, ...page, limit: pageSize }),
      placeholderData: keepPreviousData,
    }),
};
