import { z } from 'zod';
import { listSearch } from '../../../lib/list-search';

/** What the address of the list holds: which parent partners, order and page. */
export const inserviceSearch = listSearch.extend({
  view: z.enum(['all', 'to_go', 'renewals']).optional().catch(undefined),
});
export type InserviceSearch = z.infer<typeof inserviceSearch>;
