import type { MetricValue, ReportView } from '@shared/contract/reports';
import { createContext, use } from 'react';

export type Column = 'month' | 'previous' | 'fytd';

export interface ReportScope {
  view: ReportView;
  /** On screen a figure opens the records behind it; on paper it is only text. */
  onExplain?: (figure: string, column: Column) => void;
}

export const ReportContext = createContext<ReportScope | null>(null);

export function useReport(): ReportScope {
  const scope = use(ReportContext);
  if (!scope) throw new Error('a part of the report outside of it');
  return scope;
}

/** The value of a figure; a figure the report does not have is a mistake in the page. */
export function valueOf(view: ReportView, figure: string, column: Column): MetricValue {
  const metric = view.metrics[figure];
  if (!metric) throw new Error(`no figure ${figure}`);
  return metric[column];
}
