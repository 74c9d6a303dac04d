import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { pageSize } from '../../lib/list-search';

export interface MentorQuery {
  view: 'all' | 'to_go' | 'renewals';
  sort: { by: 'name' | 'minutes' | 'last'; descending: boolean };
  offset: number;
}

/** What comes beside and after the course: feedback, graduates, in-service training. */
export const afterQueries = {
  feedback: (cohortId: number) =>
    queryOptions({
      queryKey: ['training', 'feedback', cohortId],
      queryFn: () => api.training.feedback({ cohortId }),
    }),
  ready: (cohortId: number) =>
    queryOptions({
      queryKey: ['training', 'ready', cohortId],
      queryFn: () => api.training.readyToActivate({ cohortId }),
    }),
  mentors: (query: MentorQuery) =>
    queryOptions({
      queryKey: ['training', 'mentors', query],
      queryFn: () => api.training.mentors({ ...query, limit: pageSize }),
      placeholderData: keepPreviousData,
    }),
  person: (personId: number) =>
    queryOptions({
      queryKey: ['training', 'person', personId],
      queryFn: () => api.training.ofPerson({ personId }),
    }),
};
