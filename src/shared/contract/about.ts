import { z } from 'zod';
import { query } from './define';

const licence = z.object({
  name: z.string(),
  version: z.string(),
  /** As its maker names it: MIT, OFL-1.1. */
  license: z.string(),
  /** The words of the licence; empty where the package carries none. */
  text: z.string(),
});
export type Licence = z.infer<typeof licence>;

export const about = {
  /** Every package that the program was built from, by name. */
  licences: query(z.void(), z.array(licence)),
};
