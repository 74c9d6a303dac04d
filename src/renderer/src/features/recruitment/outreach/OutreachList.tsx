import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { queryError } from '../../../lib/query-state';
import { useSearchChange } from '../../../lib/use-search-change';
import { useOutreachColumns } from './outreach-columns';
import { outreachQueries } from './queries';

const route = getRouteApi('/recruitment/outreach');
const sorts = ['on', 'site', 'reached', 'candidates'] as const;

/** Every event, the newest first, with what came of it. */
export function OutreachList({ openId }: { openId: string | undefined }): ReactNode {
  const search = route.useSearch();
  const change = useSearchChange<typeof search>();
  const columns = useOutreachColumns();
  const newestFirst = { column: 'on', descending: true };
  const { view, onViewChange, offset } = useAddressView(search, newestFirst, change);
  const sort = {
    by: sorts.find((name) => name === view.sort?.column) ?? ('on' as const),
    descending: view.sort?.descending ?? false,
  };
  const events = useQuery(outreachQueries.list({ sort, offset, limit: pageSize }));
  return (
    <DataTable
      fill
      label="Outreach events"
      noun={['event', 'events']}
      columns={columns}
      rows={events.data?.rows ?? []}
      total={events.data?.total ?? 0}
      pageSize={pageSize}
      saveAs="Outreach"
      allRows={() => allRows((part) => api.recruitment.outreach({ sort, ...part }))}
      rowId={(row) => String(row.id)}
      rowName={(row) => row.site}
      rowHref={(row) => `#/recruitment/outreach/${row.id}`}
      selectedId={openId}
      view={view}
      onViewChange={onViewChange}
      loading={events.isPending}
      error={queryError(events)}
      empty={
        <EmptyState
          kind="nothing-yet"
          title="No outreach is written down yet."
          action={<LinkButton href="#/recruitment/outreach/new">Add an event</LinkButton>}
        >
          Presentations, flyers, a table at court: write down where the program was made known, and
          inquiries can say that they came from there.
        </EmptyState>
      }
    />
  );
}
