import type { LogFilter } from '@shared/contract/log';
import type { LocalDate } from '@shared/dates';
import { logPeriodLabels, periodProblem } from '@shared/domain/log/log-period';
import { formatPeriod } from '@shared/parse/format-date';
import { daysOf } from './components/PeriodFilter';
import type { LogSearch } from './routes';

/** The filter that an address stands for. */
export function filterOf(search: LogSearch, today: LocalDate): LogFilter {
  return {
    ...daysOf(search, 'this_month', today),
    entry: search.entry ?? null,
    mentorId: search.mentor ?? null,
    parentId: search.parent ?? null,
    mode: search.mode ?? null,
    result: search.result ?? null,
    kind: search.kind ?? null,
    payable: search.pay === undefined ? null : search.pay === 'yes',
    text: search.text ?? '',
  };
}

/** 'this month', 'Oct 1 – 31, 2026', 'all years': inside a sentence. */
export function periodWords(search: LogSearch, today: LocalDate): string {
  const { period = 'this_month' } = search;
  if (period === 'all') return 'in all years';
  if (period !== 'days') return `${logPeriodLabels[period].toLowerCase()}`;
  const { from, to } = daysOf(search, 'this_month', today);
  return from > to ? 'in this period' : formatPeriod(from, to);
}

/** What can be set besides the period; clearing takes all of it away. */
export const filterNames = [
  'entry',
  'mentor',
  'parent',
  'mode',
  'result',
  'kind',
  'pay',
  'text',
] as const;

export function isFiltered(search: LogSearch): boolean {
  return filterNames.some((name) => search[name] !== undefined);
}

/** Why nothing can be shown for these days; null when they are fine. */
export function daysProblem(filter: LogFilter): string | null {
  const ofOnePerson = filter.mentorId !== null || filter.parentId !== null;
  return periodProblem(filter, { ofOnePerson });
}
