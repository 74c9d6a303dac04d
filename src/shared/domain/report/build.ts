import {
  type LocalDate,
  type Month,
  type Period,
  fiscalYearStart,
  monthPeriod,
  shiftMonth,
} from '../../dates';
import type { Facts } from './facts';
import type { Entity } from './figure';
import { type FigureId, type FigureValue, figureOf, figures } from './registry';
import { accumulatorFor } from './values';

/** The three columns of the report. */
export interface ReportPeriods {
  month: Period;
  previous: Period;
  /** First day of the fiscal year to the last day of the month. */
  fytd: Period;
}

export interface Metric<V> {
  month: V;
  previous: V;
  /** Null for states and roll-forwards. */
  fytd: V | null;
}

export type Metrics = { [Id in FigureId]: Metric<FigureValue<Id>> };

/** The monthly report as `report --json` prints it, without the data cut-off. */
export interface ReportFigures {
  period: Month;
  fiscal_year_start: LocalDate;
  metrics: Metrics;
}

/** One record behind a figure. */
export interface Line {
  entity: Entity;
  id: number;
  /** 1 for counts; otherwise minutes, cents, days, tenths of a mile or a number of children or matches. */
  amount: number;
  /** The value it counts under, or a remark ('no_rate'). */
  group: string | null;
  /** For figures with a condition: whether it is met. */
  met: boolean | null;
  /** Whose line it is, where a record makes a line for each mentor. */
  mentorId: number | null;
}

/** The periods of the report of a month, for a fiscal year that starts with month 1-12. */
export function periodsFor(month: Month, fiscalYearStartMonth: number): ReportPeriods {
  const { from, to } = monthPeriod(month);
  return {
    month: { from, to },
    previous: monthPeriod(shiftMonth(month, -1)),
    fytd: { from: fiscalYearStart(from, fiscalYearStartMonth), to },
  };
}

/** The days that the facts for the report of a month must be complete for. */
export function windowFor(month: Month, fiscalYearStartMonth: number): Period {
  const { previous, fytd } = periodsFor(month, fiscalYearStartMonth);
  return { from: previous.from < fytd.from ? previous.from : fytd.from, to: fytd.to };
}

/** Facts that do not reach far enough would give wrong numbers without a sign of it. */
function assertCovered({ window }: Facts, period: Period): void {
  if (period.from < window.from || period.to > window.to)
    throw new RangeError(
      `The facts cover ${window.from} to ${window.to}, not ${period.from} to ${period.to}`,
    );
}

/** The value of one figure for any period inside the window of the facts. */
export function value<Id extends FigureId>(facts: Facts, id: Id, period: Period): FigureValue<Id> {
  assertCovered(facts, period);
  const { shape, lines } = figureOf(id);
  const total = accumulatorFor(shape);
  lines(facts, period, total.add);
  return total.result();
}

/** The records behind one figure for any period inside the window of the facts. */
export function explain(facts: Facts, id: FigureId, period: Period): Line[] {
  assertCovered(facts, period);
  const list: Line[] = [];
  figureOf(id).lines(facts, period, (entity, lineId, amount, group, met, mentorId) =>
    list.push({
      entity,
      id: lineId,
      amount,
      group: group ?? null,
      met: met ?? null,
      mentorId: mentorId ?? null,
    }),
  );
  return list;
}

/** Every figure of the report of a month. The facts must cover `windowFor` that month. */
export function buildReport(facts: Facts, month: Month): ReportFigures {
  const periods = periodsFor(month, facts.settings.fiscalYearStartMonth);
  const metrics = Object.fromEntries(
    figures.map(({ id, state }) => [
      id,
      {
        month: value(facts, id, periods.month),
        previous: value(facts, id, periods.previous),
        fytd: state ? null : value(facts, id, periods.fytd),
      },
    ]),
  );
  return {
    period: month,
    fiscal_year_start: periods.fytd.from,
    // Built from the list that `Metrics` is derived from; entries lose that in their type.
    metrics: metrics as Metrics,
  };
}
