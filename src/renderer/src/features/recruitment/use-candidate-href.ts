import { useLocation } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The address of a record beside the list as it is now: view, filters and order stay. */
export function useCandidateHref(): (id: number) => string {
  const search = useLocation({ select: ({ searchStr }) => searchStr });
  return useCallback((id) => `#/recruitment/${id}${search}`, [search]);
}
