import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export type LookQuery = Parameters<typeof api.spreadsheet.look>[0];

export const spreadsheetQueries = {
  look: (query: LookQuery) =>
    queryOptions({
      queryKey: ['spreadsheet', 'look', query],
      queryFn: () => api.spreadsheet.look(query),
    }),
  imports: () =>
    queryOptions({
      queryKey: ['spreadsheet', 'imports'],
      queryFn: () => api.spreadsheet.imports(),
    }),
};
