import type { LogFilter } from '@shared/contract/log';
import type { LocalDate } from '@shared/dates';
import { logPeriod, logPeriodLabels } from '@shared/domain/log/log-period';
import { formatPeriod } from '@shared/parse/format-date';
import type { LogSearch } from './routes';

/** Every day that can be typed. */
const allTime = { from: '1900-01-01', to: '2199-12-31' };

function periodOf({ period = 'this_month', from, to }: LogSearch, today: LocalDate) {
  if (period === 'all') return allTime;
  if (period !== 'days') return logPeriod(period, today);
  const usual = logPeriod('this_month', today);
  return { from: from ?? usual.from, to: to ?? usual.to };
}

/** The filter that an address stands for. */
export function filterOf(search: LogSearch, today: LocalDate): LogFilter {
  return {
    ...periodOf(search, today),
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
  const { from, to } = periodOf(search, today);
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
