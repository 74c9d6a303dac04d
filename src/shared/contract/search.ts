import { z } from 'zod';
import { query } from './define';

const hit = z.object({
  /** Where it leads in the program. */
  path: z.string(),
  label: z.string(),
  detail: z.string().nullable(),
  group: z.string(),
});
export type SearchHit = z.infer<typeof hit>;

export const search = {
  /** People by the beginnings of their names, families by number; at most a dozen. */
  find: query(z.object({ text: z.string().max(200) }), z.array(hit)),
};
