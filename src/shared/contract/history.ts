import { z } from 'zod';
import { id } from './common';
import { command, query } from './define';

const change = z.object({
  number: z.int(),
  changeNo: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  op: z.enum(['create', 'update', 'delete']).nullable(),
  entity: z.string().nullable(),
  recordId: z.int().nullable(),
  /** Field → [before, after]. */
  fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
});
export type HistoryEntry = z.infer<typeof change>;

export const history = {
  /** Newest first. */
  ofRecord: query(z.object({ entity: z.string(), id }), z.array(change)),
  /** Undoes all of one change, when nothing built on it since. */
  undo: command(z.object({ changeNo: z.int().positive() }), z.object({ changeNo: z.int() })),
  /** Number of the last change that can be undone, for Edit > Undo. */
  lastUndoable: query(z.void(), z.object({ changeNo: z.int() }).nullable()),
};
