import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { LogEntryRow } from '@shared/contract/log';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Notice } from '@renderer/ui/feedback/Notice';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { DataTable } from '@renderer/ui/table/DataTable';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { queryError } from '../../../lib/query-state';
import { daysProblem, filterNames, filterOf, isFiltered } from '../log-filter';
import { allEntries, logQueries } from '../queries';
import type { LogSearch } from '../routes';
import { entryName } from './entry-words';
import { LogFilters } from './LogFilters';
import { LogTotals } from './LogTotals';
import { useLogColumns } from './use-log-columns';

const route = getRouteApi('/log');

const cleared = Object.fromEntries(filterNames.map((name) => [name, undefined]));

/** Contacts and program work by day, with what they add up to. */
export function LogList({ open }: { open: string | undefined }): ReactNode {
  const search = route.useSearch();
  const today = useToday();
  const columns = useLogColumns();
  const hrefs = {
    contact: useRecordHref('/log/contact'),
    activity: useRecordHref('/log/activity'),
  };
  const go = useSearchChange<LogSearch>();
  const narrow = (change: Partial<LogSearch>) => go({ ...change, page: undefined });
  const clear = () => narrow(cleared);
  const byDay = { column: 'on', descending: true };
  const { view, onViewChange, offset } = useAddressView(search, byDay, go);
  const filter = filterOf(search, today);
  const descending = view.sort?.descending ?? true;
  const problem = daysProblem(filter);
  const enabled = problem === null;
  const entries = useQuery({ ...logQueries.entries(filter, { offset, descending }), enabled });
  const totals = useQuery({ ...logQueries.totals(filter), enabled });
  const total = totals.data ? totals.data.contacts + totals.data.activities : 0;
  const filters = <LogFilters search={search} onChange={narrow} onClear={clear} />;
  if (problem !== null) {
    return (
      <>
        {filters}
        <Notice tone="attention">{problem}</Notice>
      </>
    );
  }
  return (
    <>
      {filters}
      {totals.data && total > 0 && <LogTotals totals={totals.data} />}
      <DataTable<LogEntryRow>
        fill
        label="Contacts and program work"
        noun={['entry', 'entries']}
        columns={columns}
        rows={entries.data ?? []}
        total={total}
        pageSize={pageSize}
        saveAs="Log"
        allRows={() => allEntries(filter, descending)}
        rowId={(row) => `${row.entry}${row.id}`}
        rowName={(row) => entryName(row, today)}
        rowHref={(row) => hrefs[row.entry](row.id)}
        selectedId={open}
        view={view}
        onViewChange={onViewChange}
        loading={entries.isPending || totals.isPending}
        error={queryError(entries)}
        empty={<NothingHere filtered={isFiltered(search)} onClear={clear} />}
      />
    </>
  );
}

function NothingHere({ filtered, onClear }: { filtered: boolean; onClear: () => void }): ReactNode {
  if (filtered) {
    return <EmptyState kind="no-match" title="No entry matches." onClearFilters={onClear} />;
  }
  return (
    <EmptyState
      kind="nothing-yet"
      title="Nothing is logged in this period."
      action={<LinkButton href="#/log/contact/new">Log a contact</LinkButton>}
    >
      Choose another period above, or log what happened. Paper logs can also come in with an office
      package under Settings.
    </EmptyState>
  );
}
