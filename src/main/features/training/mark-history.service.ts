import type { MarkChange } from '@shared/contract/training-parts';
import type { Cell } from '@shared/domain/training/marks';
import type { FieldChanges } from '../../audit/chain';
import type { ReadDb } from '../../db/handles';
import { currentMark, marksEverIn } from './mark-history.repo';

/** One side of a history entry, as far as it says something of the mark. */
function side(fields: FieldChanges, at: 0 | 1): Partial<NonNullable<Cell>> {
  return Object.fromEntries(
    ['status', 'minutes'].flatMap((name) => {
      const pair = fields[name];
      return pair ? [[name, pair[at]]] : [];
    }),
  );
}

/**
 * What one cell of the attendance grid held over time, newest first. A cleared cell that was marked
 * again is another record under the same place: all of them are told as one story.
 */
export function markHistory(
  db: ReadDb,
  place: { sessionId: number; enrollmentId: number },
): MarkChange[] {
  // Entries of updates name only what changed: going back from what is there now gives the rest.
  let cell: Cell = currentMark(db, place) ?? null;
  return marksEverIn(db, place).map(({ op, fields: text, ...entry }) => {
    const fields = JSON.parse(text) as FieldChanges;
    const after = op === 'delete' ? null : cell;
    const was: Cell =
      op === 'create'
        ? null
        : ({ minutes: null, ...(op === 'delete' ? {} : after), ...side(fields, 0) } as Cell);
    cell = was;
    return { ...entry, was, cell: after };
  });
}
