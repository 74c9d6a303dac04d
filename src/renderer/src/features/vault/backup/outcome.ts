import { noted } from '../after-reopening';

/** What came of a restore, said on the page that came back. */
export interface RestoreOutcome {
  /** 'Mon, Nov 2, 2026, 4:05 PM' of the backup that was put in place; null when a restore was undone. */
  madeAt: string | null;
  /** Name of the backup that holds the state before; null when a damaged file was set aside instead. */
  kept: string | null;
  /** Rows that are in place now. */
  rows: Readonly<Record<string, number>>;
}

export const restoreOutcome = noted<RestoreOutcome>('restore');
