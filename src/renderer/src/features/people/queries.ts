import type { PersonRole } from '@shared/contract/people';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export interface PeopleListQuery {
  search: string;
  role: PersonRole | null;
  sort: { by: 'name' | 'region'; descending: boolean };
  offset: number;
  limit: number;
}

export const peopleQueries = {
  list: (query: PeopleListQuery) =>
    queryOptions({
      queryKey: ['people', 'list', query],
      queryFn: () => api.people.list(query),
      placeholderData: keepPreviousData,
    }),
  record: (id: number) =>
    queryOptions({ queryKey: ['people', 'record', id], queryFn: () => api.people.get({ id }) }),
  timeline: (id: number, kinds: string[], before: string | null) =>
    queryOptions({
      queryKey: ['people', 'timeline', id, kinds, before],
      queryFn: () => api.people.timeline({ id, kinds, before }),
    }),
};
