import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { MatchView } from '@shared/contract/matches';
import { formatCount } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { TextField } from '@renderer/ui/fields/TextField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { queryError } from '../../../lib/query-state';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { type MatchListQuery, matchQueries } from '../queries';
import { useMatchColumns } from './match-columns';

const route = getRouteApi('/matches');
const sorts = ['start', 'end', 'parent', 'mentor', 'contact'] as const;

/** Where each view begins: the longest silence, or the latest. */
const firstSort: Record<MatchView, { column: (typeof sorts)[number]; descending: boolean }> = {
  open: { column: 'parent', descending: false },
  quiet: { column: 'contact', descending: false },
  starting: { column: 'start', descending: false },
  closed: { column: 'end', descending: true },
  voided: { column: 'start', descending: true },
  all: { column: 'start', descending: true },
};

interface Filters {
  find?: string;
  mentor?: number;
}
const none: Filters = { find: undefined, mentor: undefined };

export function MatchList({ openId }: { openId: string | undefined }): ReactNode {
  const search = route.useSearch();
  const go = useSearchChange<typeof search>();
  const href = useRecordHref('/matches');
  const { view = 'open', find = '', mentor = null } = search;
  const columns = useMatchColumns(view);
  const narrow = (change: Filters) => go({ ...change, page: undefined });
  const first = firstSort[view];
  const table = useAddressView(search, first, go);
  const query: MatchListQuery = {
    view,
    search: find,
    mentorId: mentor,
    sort: {
      by: sorts.find((name) => name === table.view.sort?.column) ?? first.column,
      descending: table.view.sort?.descending ?? false,
    },
    offset: table.offset,
    limit: pageSize,
  };
  const matches = useQuery(matchQueries.list(query));
  const filtered = search.find !== undefined || search.mentor !== undefined;
  const clear = () => narrow(none);
  return (
    <>
      <MatchFilters
        view={view}
        onView={(next) => go({ view: next, sort: undefined, desc: undefined, page: undefined })}
        filters={search}
        narrow={narrow}
        mentorName={mentor === null ? undefined : matches.data?.rows[0]?.mentor.name}
        onClear={filtered ? clear : undefined}
      />
      <DataTable
        key={view}
        fill
        label="Matches"
        noun={['match', 'matches']}
        columns={columns}
        rows={matches.data?.rows ?? []}
        total={matches.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Matches"
        allRows={() => allRows((part) => api.matches.list({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => `${row.parent.name} with ${row.mentor.name}`}
        rowHref={(row) => href(row.id)}
        selectedId={openId}
        view={table.view}
        onViewChange={table.onViewChange}
        loading={matches.isPending}
        error={queryError(matches)}
        empty={<NoMatches view={view} onClear={filtered ? clear : undefined} />}
      />
    </>
  );
}

interface FilterProps {
  view: MatchView;
  onView: (view: MatchView) => void;
  filters: Filters;
  narrow: (change: Filters) => void;
  mentorName: string | undefined;
  onClear: (() => void) | undefined;
}

function MatchFilters(props: FilterProps): ReactNode {
  const { view, onView, filters, narrow, mentorName, onClear } = props;
  const counts = useQuery(matchQueries.counts()).data;
  const counted = (label: string, count: number | undefined) =>
    count ? `${label} (${formatCount(count)})` : label;
  const later = view === 'starting' || (counts?.starting ?? 0) > 0;
  return (
    <FilterBar onClear={onClear}>
      <SegmentedField
        label="Which matches"
        labelHidden
        value={view}
        onChange={(next) => onView((next ?? 'open') as MatchView)}
        choices={[
          { value: 'open', label: counted('Open', counts?.open) },
          { value: 'quiet', label: counted('Quiet', counts?.quiet) },
          ...(later
            ? [{ value: 'starting', label: counted('Start later', counts?.starting) }]
            : []),
          { value: 'closed', label: 'Closed' },
          { value: 'voided', label: 'Entered in error' },
        ]}
      />
      <TextField
        label="Find by either name"
        labelHidden
        placeholder="Either name"
        type="search"
        width="medium"
        value={filters.find ?? ''}
        onChange={(text) => narrow({ find: text || undefined })}
      />
      {filters.mentor !== undefined && (
        <Button variant="quiet" onClick={() => narrow({ mentor: undefined })}>
          Only {mentorName ?? 'one parent partner'}: show all
        </Button>
      )}
    </FilterBar>
  );
}

const nothing: Record<MatchView, string> = {
  open: 'No match is open.',
  quiet: 'No match is quiet.',
  starting: 'No match starts later.',
  closed: 'No match is closed yet.',
  voided: 'No match was entered in error.',
  all: 'No match is here yet.',
};

function NoMatches({ view, onClear }: { view: MatchView; onClear: (() => void) | undefined }) {
  if (onClear) {
    return <EmptyState kind="no-match" title="No match fits." onClearFilters={onClear} />;
  }
  if (view === 'quiet') {
    return (
      <EmptyState kind="all-done" title={nothing.quiet}>
        Every open match had contact lately, or is new.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="nothing-yet"
      title={nothing[view]}
      action={view === 'open' && <LinkButton href="#/matches/new">Start a match</LinkButton>}
    />
  );
}
