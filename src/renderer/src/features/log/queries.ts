import type { LogFilter } from '@shared/contract/log';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '../../lib/all-rows';
import { api } from '../../lib/api';
import { pageSize } from '../../lib/list-search';

export interface EntryAsTyped {
  entry: 'contact' | 'activity';
  id: number | null;
  on: string;
  minutes: number;
  travelMinutes: number;
  mentors: number[];
  parents: number[];
}

export const logQueries = {
  entries: (filter: LogFilter, page: { offset: number; descending: boolean }) =>
    queryOptions({
      queryKey: ['log', 'entries', filter, page],
      queryFn: () => api.log.entries({ filter, ...page, limit: pageSize }),
      placeholderData: keepPreviousData,
    }),
  totals: (filter: LogFilter) =>
    queryOptions({
      queryKey: ['log', 'totals', filter],
      queryFn: () => api.log.totals(filter),
      placeholderData: keepPreviousData,
    }),
  contact: (id: number) =>
    queryOptions({ queryKey: ['log', 'contact', id], queryFn: () => api.log.contact({ id }) }),
  activity: (id: number) =>
    queryOptions({ queryKey: ['log', 'activity', id], queryFn: () => api.log.activity({ id }) }),
  warnings: (typed: EntryAsTyped) =>
    queryOptions({
      queryKey: ['log', 'warnings', typed],
      queryFn: () => api.log.warnings(typed),
      placeholderData: keepPreviousData,
    }),
};

/** Every entry of a filter: for copying the whole list, or saving it. */
export const allEntries = (filter: LogFilter, descending: boolean) =>
  allRows(async (part) => ({ rows: await api.log.entries({ filter, descending, ...part }) }));
