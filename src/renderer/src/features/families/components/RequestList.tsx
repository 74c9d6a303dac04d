import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { RequestView } from '@shared/contract/families';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { queryError } from '../../../lib/query-state';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { familyQueries, type RequestListQuery } from '../queries';
import { type Filters, none, RequestFilters } from './RequestFilters';
import { useRequestColumns } from './request-columns';

const route = getRouteApi('/families/requests');

/** Requests to decide first; when there are none, the parents who wait. */
function useView(): RequestView {
  const { view } = route.useSearch();
  const counts = useQuery(familyQueries.counts()).data;
  if (view) return view;
  return counts && counts.undecided === 0 && counts.waiting > 0 ? 'waiting' : 'decide';
}

export function RequestList({ openId }: { openId: string | undefined }): ReactNode {
  const search = route.useSearch();
  const go = useSearchChange<typeof search>();
  const href = useRecordHref('/families/requests');
  const view = useView();
  const columns = useRequestColumns(view);
  const narrow = (change: Filters) => go({ ...change, page: undefined });
  const table = useAddressView(search, { column: 'received', descending: view === 'all' }, go);
  const { find = '', state = null, channel = null, language = null } = search;
  const query: RequestListQuery = {
    view,
    search: find,
    state: view === 'all' ? state : null,
    channel,
    language,
    sort: {
      by: table.view.sort?.column === 'parent' ? 'parent' : 'received',
      descending: table.view.sort?.descending ?? false,
    },
    offset: table.offset,
    limit: pageSize,
  };
  const requests = useQuery(familyQueries.requests(query));
  const filtered = Object.keys(none).some((name) => search[name as keyof Filters] !== undefined);
  const clear = () => narrow(none);
  return (
    <>
      <RequestFilters
        view={view}
        onView={(next) =>
          go({ view: next, sort: undefined, desc: undefined, page: undefined, state: undefined })
        }
        filters={search}
        narrow={narrow}
        onClear={filtered ? clear : undefined}
      />
      <DataTable
        fill
        label="Requests for a parent partner"
        noun={['request', 'requests']}
        columns={columns}
        rows={requests.data?.rows ?? []}
        total={requests.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Requests"
        allRows={() => allRows((part) => api.families.requests({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.parent.name}
        rowHref={(row) => href(row.id)}
        selectedId={openId}
        view={table.view}
        onViewChange={table.onViewChange}
        loading={requests.isPending}
        error={queryError(requests)}
        empty={<NoRequests view={view} onClear={filtered ? clear : undefined} />}
      />
    </>
  );
}

function NoRequests({ view, onClear }: { view: RequestView; onClear: (() => void) | undefined }) {
  if (onClear) {
    return <EmptyState kind="no-match" title="No request matches." onClearFilters={onClear} />;
  }
  if (view === 'decide') {
    return (
      <EmptyState kind="all-done" title="Every request has a decision.">
        New requests are listed here, oldest first.
      </EmptyState>
    );
  }
  if (view === 'waiting') {
    return (
      <EmptyState kind="all-done" title="No one is waiting for a match.">
        An accepted request stays here until its match starts.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="nothing-yet"
      title="No request has come in yet."
      action={<LinkButton href="#/families/requests/new">Add a request</LinkButton>}
    >
      Write down the first one, or bring in an office package under Settings.
    </EmptyState>
  );
}
