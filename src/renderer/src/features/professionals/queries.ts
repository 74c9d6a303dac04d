import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export type ProfessionalListQuery = Parameters<typeof api.professionals.list>[0];

export const professionalQueries = {
  list: (query: ProfessionalListQuery) =>
    queryOptions({
      queryKey: ['professionals', 'list', query],
      queryFn: () => api.professionals.list(query),
      placeholderData: keepPreviousData,
    }),
  record: (id: number) =>
    queryOptions({
      queryKey: ['professionals', 'record', id],
      queryFn: () => api.professionals.get({ id }),
    }),
};
