import type { Sheet } from '@shared/contract/training-parts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** A reading of a cohort, and how many edits of grids had been kept when it was asked for. */
export interface SheetReading {
  sheet: Sheet;
  seen: number;
}

let acknowledged = 0;

/** Counts an edit of a grid that the program has kept. @returns how many there are by now */
export function countAcknowledged(): number {
  acknowledged += 1;
  return acknowledged;
}

export const trainingQueries = {
  cohorts: (page: { offset: number; limit: number }) =>
    queryOptions({
      queryKey: ['training', 'cohorts', page],
      queryFn: () => api.training.cohorts(page),
      placeholderData: keepPreviousData,
    }),
  courses: () =>
    queryOptions({ queryKey: ['training', 'courses'], queryFn: () => api.training.courses() }),
  sheet: (id: number) =>
    queryOptions({
      queryKey: ['training', 'sheet', id],
      queryFn: async (): Promise<SheetReading> => {
        const seen = acknowledged;
        return { seen, sheet: await api.training.sheet({ id }) };
      },
      // The grid compares readings itself, row by row.
      structuralSharing: false,
    }),
  markHistory: (place: { sessionId: number; enrollmentId: number }) =>
    queryOptions({
      // Under 'history': every kept mark makes it stale.
      queryKey: ['history', 'mark', place],
      queryFn: () => api.training.markHistory(place),
    }),
};
