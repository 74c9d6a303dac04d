import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { monthOf, shiftMonth, type Month } from '@shared/dates';
import { formatMonth } from '@shared/parse/format-date';
import { plural } from '@shared/parse/format';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { ReportDocument } from '../../print/report/ReportDocument';
import type { Column } from '../../print/report/report-context';
import { useTitle } from '../../lib/use-title';
import { Checklist } from './components/Checklist';
import { ExplainDialog } from './components/ExplainDialog';
import { MonthPicker } from './components/MonthPicker';
import { NarrativeForm } from './components/NarrativeForm';
import { OutputButtons } from './components/OutputButtons';
import { Paper } from './components/Paper';
import { reportQueries } from './queries';
import styles from './reports.module.css';

const route = getRouteApi('/reports');

/** The month's report: what is missing, the coordinator's words, and the pages as they will print. */
export function ReportsScreen(): ReactNode {
  useTitle('Reports');
  const today = useToday();
  const month: Month = route.useSearch().month ?? shiftMonth(monthOf(today), -1);
  const navigate = route.useNavigate();
  const view = useQuery(reportQueries.view(month));
  const checklist = useQuery(reportQueries.checklist(month));
  const [explained, setExplained] = useState<{ figure: string; column: Column } | null>(null);
  const open = checklist.data?.reduce((sum, check) => sum + check.total, 0);
  return (
    <Page
      title="Reports"
      focusKey="/reports"
      fill
      sentence={
        open !== undefined &&
        (open === 0
          ? `Nothing is missing in ${formatMonth(month)}.`
          : `${plural(open, 'record')} of ${formatMonth(month)} could be more complete. Nothing stops you from printing.`)
      }
      action={<OutputButtons month={month} />}
    >
      <div className={styles['split']}>
        <aside className={styles['side']} aria-label="Before you print">
          <MonthPicker
            month={month}
            onChange={(next) => void navigate({ to: '.', search: { month: next }, replace: true })}
          />
          <Checklist checks={checklist.data} error={checklist.error} />
          {view.data?.month === month && (
            <NarrativeForm key={month} month={month} narrative={view.data.narrative} />
          )}
        </aside>
        <Paper>
          {view.error ? (
            <ErrorState message={view.error.message} onRetry={() => void view.refetch()} />
          ) : view.data ? (
            <ReportDocument
              view={view.data}
              onExplain={(figure, column) => setExplained({ figure, column })}
            />
          ) : (
            <Loading label="Reading the figures">
              <Skeleton lines={['40%', '60%', '90%', '80%', '85%']} />
            </Loading>
          )}
        </Paper>
      </div>
      {explained && (
        <ExplainDialog month={month} {...explained} onClose={() => setExplained(null)} />
      )}
    </Page>
  );
}
