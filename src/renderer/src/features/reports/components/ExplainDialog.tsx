import { useQuery } from '@tanstack/react-query';
import type { ExplainedLine } from '@shared/contract/reports';
import type { Month } from '@shared/dates';
import { figureOf, isFigureId } from '@shared/domain/report/registry';
import { plural } from '@shared/parse/format';
import { formatDate, formatPeriod } from '@shared/parse/format-date';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { DataColumn } from '@renderer/ui/table/types';
import { useTableView } from '@renderer/ui/table/use-table-view';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { queryError } from '../../../lib/query-state';
import { amountText, figureText } from '../../../print/report/figure-text';
import type { Column } from '../../../print/report/report-context';
import { reportQueries } from '../queries';
import styles from '../reports.module.css';

interface Props {
  month: Month;
  figure: string;
  column: Column;
  onClose: () => void;
}

const pageSize = 50;
const remarks: Record<string, string> = { no_rate: 'No rate in force on this day' };

/** The records behind one figure: as many as it counts, or lines that add up to it. */
export function ExplainDialog({ month, figure, column, onClose }: Props): ReactNode {
  const { view, onViewChange } = useTableView();
  const offset = (view.page - 1) * pageSize;
  const query = useQuery(reportQueries.explain({ month, figure, column, offset, limit: pageSize }));
  const columns = useColumns(figure);
  const found = query.data;
  return (
    <Dialog open onClose={onClose} title={found?.label ?? 'Figure'} size="large">
      {found && (
        <p className={styles['definition']}>
          {found.definition} {formatPeriod(found.period.from, found.period.to)}:{' '}
          {valueWords(figure, found.value, found.sum)}
          {found.sum === found.total ? '' : `, from ${plural(found.total, 'record')}`}.
        </p>
      )}
      <DataTable
        label={found?.label ?? 'Records'}
        noun={['record', 'records']}
        columns={columns}
        rows={found?.lines ?? []}
        total={found?.total ?? 0}
        pageSize={pageSize}
        rowId={(row) => `${row.entity}-${row.id}-${row.group}-${row.amount}-${row.title}`}
        rowName={(row) => row.title}
        rowHref={(row) => (row.path ? `#${row.path}` : '#/reports')}
        view={view}
        onViewChange={onViewChange}
        loading={query.isPending}
        error={queryError(query)}
        empty={<EmptyState kind="nothing-yet" title="No records: the figure is zero." />}
      />
    </Dialog>
  );
}

function valueWords(figure: string, value: Parameters<typeof figureText>[1], sum: number): string {
  const shape = isFigureId(figure) ? figureOf(figure).shape : 'count';
  return shape === 'count_by' || shape === 'sum_by'
    ? amountText(figure, sum)
    : figureText(figure, value);
}

/** Only the columns that say something for this figure. */
function useColumns(figure: string): readonly DataColumn<ExplainedLine>[] {
  const words = useWords();
  return useMemo(() => {
    const definition = isFigureId(figure) ? figureOf(figure) : null;
    const shape = definition?.shape ?? 'count';
    const group = (row: ExplainedLine) =>
      row.group === null
        ? ''
        : (remarks[row.group] ?? words.byListName(definition?.list ?? '', row.group));
    const date = (row: ExplainedLine) => (row.on ? formatDate(row.on) : '');
    const amount = (row: ExplainedLine) => lineAmount(figure, shape, row.amount);
    const met = (row: ExplainedLine) => (row.met === null ? '' : row.met ? 'Yes' : 'No');
    const all: (DataColumn<ExplainedLine> & { when: boolean })[] = [
      {
        id: 'title',
        header: 'Record',
        cell: (row) => row.title,
        text: (row) => row.title,
        fixed: true,
        when: true,
      },
      { id: 'on', header: 'Date', cell: date, text: date, kind: 'date', width: 170, when: true },
      {
        id: 'detail',
        header: 'What',
        cell: (row) => row.detail,
        text: (row) => row.detail ?? '',
        when: true,
      },
      {
        id: 'group',
        header: 'Counts as',
        cell: group,
        text: group,
        when: shape.endsWith('_by') || figure.startsWith('pay.'),
      },
      {
        id: 'met',
        header: 'Met',
        cell: met,
        text: met,
        width: 80,
        when: shape === 'ratio' || shape === 'rate',
      },
      {
        id: 'amount',
        header: amountHeader(shape),
        cell: amount,
        text: amount,
        kind: 'number',
        width: 130,
        when: shape !== 'count' && shape !== 'count_by' && shape !== 'ratio' && shape !== 'rate',
      },
    ];
    return all.filter((column) => column.when).map(({ when: _, ...column }) => column);
  }, [figure, words]);
}

const amountHeader = (shape: string) =>
  shape === 'median' ? 'Days' : shape === 'mean_max' ? 'Open matches' : 'Amount';

function lineAmount(figure: string, shape: string, amount: number): string {
  if (shape === 'median' || shape === 'mean_max') return String(amount);
  return amountText(figure, shape === 'tenths' ? amount / 10 : amount);
}
