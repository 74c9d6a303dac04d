import { defaultStringifySearch, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The list's view, filters, order and page, as the address writes them; not the open record's tab. */
function useListSearch(): string {
  const { tab: _tab, ...kept } = useSearch({ strict: false });
  return defaultStringifySearch(kept);
}

/**
 * The address of a record beside its list. The list stays as it is, and another record begins at its
 * first tab.
 * @param base the address before the record's id: '/people'
 */
export function useRecordHref(base: string): (id: number | string) => string {
  const search = useListSearch();
  return useCallback((id) => `#${base}/${id}${search}`, [base, search]);
}

/**
 * Closes the record beside its list; the list stays as it is.
 * @param list the list's address: '/people'
 */
export function useCloseRecord(list: string): () => void {
  const search = useListSearch();
  const { history } = useRouter();
  return useCallback(() => history.push(`${list}${search}`), [history, list, search]);
}
