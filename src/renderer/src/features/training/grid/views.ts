import type {
  Sheet,
  SheetMakeup,
  SheetSession,
  SheetTrainee,
} from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { type Forecast, forecast } from '@shared/domain/training/forecast';
import { hasLeftBefore } from '@shared/domain/training/mark-rules';
import { sameCell } from '@shared/domain/training/marks';
import { missingModules } from '@shared/domain/training/modules';
import { missingSignoffs } from '@shared/domain/training/signoffs';
import {
  type Progress,
  type SessionTotals,
  sessionTotals,
  traineeProgress,
  type WeekRecord,
} from '@shared/domain/training/progress';

/** One person as the grid shows them. A changed row is a new object; an unchanged one stays the same. */
export interface RowView {
  trainee: SheetTrainee;
  records: readonly WeekRecord<SheetMakeup>[];
  progress: Progress<SheetSession, SheetMakeup>;
  forecast: Forecast;
}

/** One session as the grid shows it. */
export interface ColumnView {
  session: SheetSession;
  totals: SessionTotals;
}

export function makeRow(
  trainee: SheetTrainee,
  records: readonly WeekRecord<SheetMakeup>[],
  sessions: readonly SheetSession[],
  { requiredMinutes, competencies }: Pick<Sheet['course'], 'requiredMinutes' | 'competencies'>,
  today: LocalDate,
): RowView {
  const progress = traineeProgress(requiredMinutes, sessions, records);
  const open = {
    modules: missingModules(trainee.modules, today),
    signoffs: missingSignoffs(competencies, trainee.signoffs),
  };
  return {
    trainee,
    records,
    progress,
    forecast: forecast(requiredMinutes, progress, open, today),
  };
}

/** Totals of a session over everyone who was in the course that day. */
export function makeColumn(
  session: SheetSession,
  at: number,
  rows: readonly { trainee: SheetTrainee; records: readonly WeekRecord[] }[],
): ColumnView {
  const cells = rows
    .filter(({ trainee }) => !hasLeftBefore(trainee, session.on))
    .map(({ records }) => records[at]?.cell ?? null);
  return { session, totals: sessionTotals(cells) };
}

export function sameRecords(
  a: readonly WeekRecord<SheetMakeup>[],
  b: readonly WeekRecord<SheetMakeup>[],
): boolean {
  return (
    a.length === b.length &&
    a.every((record, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        sameCell(record.cell, other.cell) &&
        JSON.stringify(record.makeups) === JSON.stringify(other.makeups)
      );
    })
  );
}

export const sameData = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** What the page around the grid shows of a cohort. */
export type CohortFacts = Pick<Sheet, 'cohort' | 'course' | 'waiting'>;
