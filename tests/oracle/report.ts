import { fiscalYearStart, firstDayOf, lastDayOf, monthBefore } from './arithmetic';
import { matches, referrals } from './matching';
import { type OfficePackage, setting } from './office';
import { pay } from './pay';
import { recruitment, workforce } from './people';
import type { Figure, Figures, Scope } from './period';
import { links, meetings, served, service } from './service';
import { conduct, supervision } from './supervision';
import { training } from './training';

export interface OracleReport {
  period: string;
  fiscal_year_start: string;
  metrics: Record<string, { month: Figure; previous: Figure; fytd: Figure }>;
}

/** States and roll-forwards: they have no sense over a fiscal year to date. */
const statesAndRollForwards = [
  'workforce.active_at_start',
  'workforce.activated',
  'workforce.returned',
  'workforce.left',
  'workforce.active_at_end',
  'recruitment.stage_at_end',
  'training.cohorts_running',
  'referrals.pending_at_end',
  'referrals.waiting_at_end',
  'matches.open_at_start',
  'matches.open_at_end',
  'matches.no_contact',
  'matches.dosage',
  'matches.per_mentor',
  'supervision.active_with_individual',
  'supervision.overdue',
];

const sections = [
  workforce,
  recruitment,
  training,
  referrals,
  matches,
  served,
  service,
  meetings,
  links,
  supervision,
  conduct,
  pay,
];

function figuresOver(scope: Scope): Figures {
  return Object.assign({}, ...sections.map((section) => section(scope))) as Figures;
}

/**
 * Every figure of the monthly report, straight from the text of the office package and written as
 * the definitions read. Slow on purpose: it shares nothing with the product, so that the two can be
 * compared.
 */
export function oracleReport(office: OfficePackage, month: string): OracleReport {
  const B = lastDayOf(month);
  const yearStart = fiscalYearStart(month, setting(office, 'fiscal_year_start_month', 7));
  const before = monthBefore(month);
  const thisMonth = figuresOver({ office, A: firstDayOf(month), B });
  const previous = figuresOver({ office, A: firstDayOf(before), B: lastDayOf(before) });
  const yearToDate = figuresOver({ office, A: yearStart, B });

  const metrics: OracleReport['metrics'] = {};
  for (const id of Object.keys(thisMonth)) {
    metrics[id] = {
      month: thisMonth[id] ?? null,
      previous: previous[id] ?? null,
      fytd: statesAndRollForwards.includes(id) ? null : (yearToDate[id] ?? null),
    };
  }
  return { period: month, fiscal_year_start: yearStart, metrics };
}
