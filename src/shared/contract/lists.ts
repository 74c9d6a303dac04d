import { z } from 'zod';
import { code, requiredText, saved } from './common';
import { command, query } from './define';

const item = z.object({
  code: z.string(),
  label: z.string(),
  active: z.boolean(),
  shipped: z.boolean(),
});
const list = z.object({
  name: z.string(),
  title: z.string(),
  kind: z.enum(['fixed', 'editable', 'open']),
  items: z.array(item),
});
export type ListView = z.infer<typeof list>;

export const lists = {
  /** Every list by name, retired values included (they still name old records). */
  all: query(z.void(), z.array(list)),
  add: command(
    z.object({ list: z.string(), label: requiredText('Write the words for it.', 200) }),
    saved,
  ),
  setActive: command(z.object({ list: z.string(), code, active: z.boolean() }), saved),
};
