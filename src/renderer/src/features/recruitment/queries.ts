import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export type CandidateListQuery = Parameters<typeof api.recruitment.list>[0];

export const recruitmentQueries = {
  board: () =>
    queryOptions({ queryKey: ['recruitment', 'board'], queryFn: () => api.recruitment.board() }),
  summary: () =>
    queryOptions({
      queryKey: ['recruitment', 'summary'],
      queryFn: () => api.recruitment.summary(),
    }),
  list: (query: CandidateListQuery) =>
    queryOptions({
      queryKey: ['recruitment', 'list', query],
      queryFn: () => api.recruitment.list(query),
      placeholderData: keepPreviousData,
    }),
  record: (id: number) =>
    queryOptions({
      queryKey: ['recruitment', 'record', id],
      queryFn: () => api.recruitment.get({ id }),
    }),
  moveOptions: (id: number) =>
    queryOptions({
      queryKey: ['recruitment', 'move-options', id],
      queryFn: () => api.recruitment.moveOptions({ id }),
    }),
};
