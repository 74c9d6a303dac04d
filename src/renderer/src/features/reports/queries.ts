import type { Month } from '@shared/dates';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export interface ExplainQuery {
  month: Month;
  figure: string;
  column: 'month' | 'previous' | 'fytd';
  offset: number;
  limit: number;
}

export const reportQueries = {
  view: (month: Month) =>
    queryOptions({
      queryKey: ['reports', 'view', month],
      queryFn: () => api.reports.view({ month }),
      placeholderData: keepPreviousData,
    }),
  checklist: (month: Month) =>
    queryOptions({
      queryKey: ['reports', 'checklist', month],
      queryFn: () => api.reports.checklist({ month }),
    }),
  explain: (query: ExplainQuery) =>
    queryOptions({
      queryKey: ['reports', 'explain', query],
      queryFn: () => api.reports.explain(query),
      placeholderData: keepPreviousData,
    }),
};
