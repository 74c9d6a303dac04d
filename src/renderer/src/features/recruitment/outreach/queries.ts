import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api';

export type OutreachQuery = Parameters<typeof api.recruitment.outreach>[0];

export const outreachQueries = {
  list: (query: OutreachQuery) =>
    queryOptions({
      queryKey: ['recruitment', 'outreach', query],
      queryFn: () => api.recruitment.outreach(query),
      placeholderData: keepPreviousData,
    }),
  event: (id: number) =>
    queryOptions({
      queryKey: ['recruitment', 'outreach-event', id],
      queryFn: () => api.recruitment.outreachEvent({ id }),
    }),
};
