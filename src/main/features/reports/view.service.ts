import type { MetricView, Narrative, ReportCheck, ReportView } from '@shared/contract/reports';
import { type Clock, type Month, monthPeriod, type Period, shiftMonth } from '@shared/dates';
import { buildReport, explain, periodsFor, value, windowFor } from '@shared/domain/report/build';
import type { Facts } from '@shared/domain/report/facts';
import { headlines } from '@shared/domain/report/headlines';
import { figureOf, type FigureId, isFigureId } from '@shared/domain/report/registry';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { listWords } from '../lists/list-words';
import { readSettings } from '../settings/settings.service';
import { checksOf } from './checks.service';
import { describeLines } from './describe.service';
import { loadFacts } from './facts/load-facts';
import { appendixOf, cohortTable } from './sections.service';
import { narrativeOf } from './view.repo';

interface Source {
  read: ReadDb;
  clock: Clock;
}

const trendLength = 12;

/** The window of the report, made longer to hold the twelve months of the trend lines. */
function trendWindow(month: Month, fiscalYearStartMonth: number): Period {
  const window = windowFor(month, fiscalYearStartMonth);
  const first = monthPeriod(shiftMonth(month, 1 - trendLength)).from;
  return { from: first < window.from ? first : window.from, to: window.to };
}

function trendOf(facts: Facts, month: Month): ReportView['trend'] {
  const months = Array.from({ length: trendLength }, (_, at) =>
    shiftMonth(month, at - trendLength + 1),
  );
  const values = headlines.map(({ figure }) => [
    figure,
    months.map((one) => {
      const found = value(facts, figure, monthPeriod(one));
      return typeof found === 'number' ? found : null;
    }),
  ]);
  return { months, values: Object.fromEntries(values) as Record<string, (number | null)[]> };
}

const noNarrative: Narrative = { achievements: null, challenges: null, nextMonth: null };

function narrative(db: ReadDb, month: Month): Narrative {
  const found = narrativeOf(db, month);
  if (!found) return noNarrative;
  const { achievements, challenges, nextMonth } = found;
  return { achievements, challenges, nextMonth };
}

/** Everything the pages of a month's report show, internal edition. */
export function reportView({ read, clock }: Source, month: Month): ReportView {
  const settings = readSettings(read);
  const facts = loadFacts(read, trendWindow(month, settings.fiscal_year_start_month), settings);
  const periods = periodsFor(month, settings.fiscal_year_start_month);
  const { metrics } = buildReport(facts, month);
  const checks = checksOf(read, facts, { month: periods.month, today: clock.today(), settings });
  return {
    month,
    program: {
      name: settings.program_name,
      agency: settings.agency_name,
      county: settings.county,
      contractNumber: settings.contract_number,
    },
    periods,
    dataCutoff: clock.now(),
    metrics: metrics as Record<string, MetricView>,
    trend: trendOf(facts, month),
    cohorts: cohortTable(read, facts, periods.month),
    narrative: narrative(read, month),
    checks: checks.map(({ kind, total }) => ({ kind, total })),
    appendix: appendixOf(read, facts, periods.month),
    words: listWords(read),
  };
}

export function reportChecks({ read, clock }: Source, month: Month): ReportCheck[] {
  const settings = readSettings(read);
  const facts = loadFacts(read, monthPeriod(month), settings);
  return checksOf(read, facts, { month: monthPeriod(month), today: clock.today(), settings });
}

export interface ExplainInput {
  month: Month;
  figure: string;
  column: 'month' | 'previous' | 'fytd';
  offset: number;
  limit: number;
}

/** The records behind one figure: as many lines as the figure counts, or lines that add up to it. */
export function explainFigure({ read }: Source, input: ExplainInput) {
  if (!isFigureId(input.figure)) return fail('NOT_FOUND', 'The report has no such figure.');
  const id: FigureId = input.figure;
  const settings = readSettings(read);
  const period = periodsFor(input.month, settings.fiscal_year_start_month)[input.column];
  const facts = loadFacts(read, period, settings);
  const lines = explain(facts, id, period);
  const { label, definition } = figureOf(id);
  return ok({
    label,
    definition,
    period,
    total: lines.length,
    sum: lines.reduce((total, line) => total + line.amount, 0),
    value: value(facts, id, period),
    lines: describeLines(read, lines.slice(input.offset, input.offset + input.limit)),
  });
}

/** The coordinator's own words for a month; one row a month, kept with its history. */
export function saveNarrative(
  office: Office,
  { month, ...fields }: Narrative & { month: Month },
): Result<{ changeNo: number }> {
  const found = narrativeOf(office.read, month);
  return write(office, (tx) => {
    if (found) {
      const result = updateRecord(tx, entities.reportNarrative, found.id, fields);
      if (!result.ok) return result;
    } else {
      createRecord(tx, entities.reportNarrative, { month, ...fields });
    }
    return ok({ changeNo: tx.changeNo });
  });
}
