import type { SheetSession } from '@shared/contract/training-parts';
import type { AttendanceModel } from './model';
import { standing } from './totals';
import { makeRow } from './views';

/** Someone whose way to graduation a change would turn. */
export interface Turn {
  enrollmentId: number;
  name: string;
  /** Where they stand now, and after it: 'On track', 'Needs make-ups'. */
  before: string;
  after: string;
}

/**
 * Whose forecast changes when sessions change (one is cancelled, made shorter, moved): worked out with the
 * same function as the grid's last column, before anything is kept.
 * @param change gives each session as it would be
 */
export function whoseForecastTurns(
  model: Pick<AttendanceModel, 'rows' | 'columns' | 'sheet'>,
  change: (session: SheetSession) => SheetSession,
  today: string,
): Turn[] {
  const sessions = model.columns.map(({ session }) => change(session));
  return model.rows.flatMap((row) => {
    if (row.trainee.status !== 'active') return [];
    const before = standing(row).words;
    const then = makeRow(row.trainee, row.records, sessions, model.sheet.course, today);
    const after = standing(then).words;
    const { enrollmentId, name } = row.trainee;
    return after === before ? [] : [{ enrollmentId, name, before, after }];
  });
}
