import type { MetricValue } from '@shared/contract/reports';
import { figureOf, isFigureId } from '@shared/domain/report/registry';
import { formatCount, formatDuration, formatMoney } from '@shared/parse/format';

/** What an empty value reads in a table, and what it means to a screen reader. */
export const notThere = '–';

const part = (value: MetricValue, name: string): number | null =>
  value !== null && typeof value === 'object' ? (value[name] ?? null) : null;

const decimal = (value: number, digits: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits });

/** A number of the report in the unit of its figure: minutes as time, cents as money. */
export function amountText(figure: string, amount: number): string {
  if (!isFigureId(figure)) return formatCount(amount);
  switch (figureOf(figure).counts) {
    case 'minute':
      return formatDuration(amount);
    case 'cent':
      return formatMoney(amount);
    case 'mile':
      return `${amount.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} mi`;
    default:
      return formatCount(amount);
  }
}

/** The words for a figure's value, as every page and the preview print it. Not for counts by value. */
export function figureText(figure: string, value: MetricValue): string {
  if (value === null) return notThere;
  if (typeof value === 'number') {
    if (isFigureId(figure) && figureOf(figure).shape === 'rate')
      return `${decimal(value * 100, 1)} %`;
    return amountText(figure, value);
  }
  const [n, median, met] = [part(value, 'n'), part(value, 'median'), part(value, 'met')];
  if ('median' in value) {
    if (median === null) return notThere;
    return `${decimal(median, 1)} days (of ${formatCount(n ?? 0)})`;
  }
  if ('met' in value)
    return n === 0 ? notThere : `${formatCount(met ?? 0)} of ${formatCount(n ?? 0)}`;
  const [mean, max] = [part(value, 'mean'), part(value, 'max')];
  if (mean === null) return notThere;
  return `${decimal(mean, 2)} (most ${formatCount(max ?? 0)})`;
}
