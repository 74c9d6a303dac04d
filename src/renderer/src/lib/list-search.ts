import { plainView, type TableView } from '@renderer/ui/table/types';
import { useState } from 'react';
import { z } from 'zod';

/** What every list keeps in its address: order and page. Features add their filters. */
export const listSearch = z.object({
  sort: z.string().max(40).optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type ListSearch = z.infer<typeof listSearch>;

export const pageSize = 50;

/** The part of a list's address that a table's view stands for; defaults stay out of the address. */
export function searchOf(view: TableView): ListSearch {
  return {
    sort: view.sort?.column,
    desc: view.sort?.descending || undefined,
    page: view.page > 1 ? view.page : undefined,
  };
}

/**
 * A table's view whose order and page live in the address; columns and widths stay with the page.
 * @param go writes the address
 */
export function useAddressView(
  search: ListSearch,
  initial: { column: string; descending?: boolean },
  go: (search: ListSearch) => void,
): { view: TableView; onViewChange: (view: TableView) => void; offset: number } {
  const [own, setOwn] = useState({ columns: plainView.columns, widths: plainView.widths });
  const sort = search.sort
    ? { column: search.sort, descending: search.desc ?? false }
    : { column: initial.column, descending: initial.descending ?? false };
  const page = search.page ?? 1;
  return {
    view: { ...own, sort, page },
    offset: (page - 1) * pageSize,
    onViewChange: (view) => {
      setOwn({ columns: view.columns, widths: view.widths });
      go(searchOf(view));
    },
  };
}
