import { useSyncExternalStore } from 'react';
import type { AttendanceModel } from './model';
import type { SaveState } from './save-queue';
import type { CohortFacts, ColumnView, RowView } from './views';

/** One row, drawn again only when it changes. */
export function useRow(model: AttendanceModel, row: number): RowView | undefined {
  return useSyncExternalStore(model.subscribe, () => model.rows[row]);
}

/** Cohort and course. */
export function useAbout(model: AttendanceModel): CohortFacts {
  return useSyncExternalStore(model.subscribe, () => model.about);
}

export function useRows(model: AttendanceModel): readonly RowView[] {
  return useSyncExternalStore(model.subscribe, () => model.rows);
}

export function useRowCount(model: AttendanceModel): number {
  return useSyncExternalStore(model.subscribe, () => model.rows.length);
}

export function useColumns(model: AttendanceModel): readonly ColumnView[] {
  return useSyncExternalStore(model.subscribe, () => model.columns);
}

export function useSaving(model: AttendanceModel): SaveState {
  return useSyncExternalStore(model.subscribe, () => model.saving);
}

/** Whether there is something to undo and to redo, as one text that changes only when either does. */
export function useSteps(model: AttendanceModel): { undo: boolean; redo: boolean } {
  const steps = useSyncExternalStore(
    model.subscribe,
    () => `${model.lastEdit !== undefined}/${model.lastUndone !== undefined}` as const,
  );
  return { undo: steps.startsWith('true'), redo: steps.endsWith('true') };
}
