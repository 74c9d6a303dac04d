import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import type { RequestView } from '@shared/contract/families';
import { requestState, type RequestState } from '@shared/domain/families/request-state';
import { languageWords } from '@shared/domain/families/language';
import { formatCount } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { choicesOf } from '@renderer/ui/fields/choice';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { queryError } from '../../../lib/query-state';
import { useSearchChange } from '../../../lib/use-search-change';
import styles from '../families.module.css';
import { familyQueries } from '../queries';
import { useRequestColumns } from './request-columns';

const route = getRouteApi('/families/requests');

interface Filters {
  find?: string;
  state?: RequestState;
  channel?: string;
  language?: string;
}
const none: Filters = {
  find: undefined,
  state: undefined,
  channel: undefined,
  language: undefined,
};

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
  // The list keeps its view when a record opens beside it.
  const { searchStr } = useLocation();
  const view = useView();
  const columns = useRequestColumns(view);
  const narrow = (change: Filters) => go({ ...change, page: undefined });
  const table = useAddressView(search, { column: 'received', descending: view === 'all' }, go);
  const { find = '', state = null, channel = null, language = null } = search;
  const requests = useQuery(
    familyQueries.requests({
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
    }),
  );
  const filtered = Object.keys(none).some((name) => search[name as keyof Filters] !== undefined);
  const clear = () => narrow(none);
  return (
    <div className={styles['list']}>
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
        rowId={(row) => String(row.id)}
        rowName={(row) => row.parent.name}
        rowHref={(row) => `#/families/requests/${row.id}${searchStr}`}
        selectedId={openId}
        view={table.view}
        onViewChange={table.onViewChange}
        loading={requests.isPending}
        error={queryError(requests)}
        empty={<NoRequests view={view} onClear={filtered ? clear : undefined} />}
      />
    </div>
  );
}

interface FilterProps {
  view: RequestView;
  onView: (view: RequestView) => void;
  filters: Filters;
  narrow: (change: Filters) => void;
  onClear: (() => void) | undefined;
}

function RequestFilters({ view, onView, filters, narrow, onClear }: FilterProps): ReactNode {
  const words = useWords();
  const counts = useQuery(familyQueries.counts()).data;
  const languages = useQuery(familyQueries.languages()).data ?? [];
  const counted = (label: string, count: number | undefined) =>
    count ? `${label} (${formatCount(count)})` : label;
  return (
    <FilterBar onClear={onClear}>
      <SegmentedField
        label="Which requests"
        labelHidden
        value={view}
        onChange={(next) => onView((next ?? 'decide') as RequestView)}
        choices={[
          { value: 'decide', label: counted('Needs a decision', counts?.undecided) },
          { value: 'waiting', label: counted('Waiting for a match', counts?.waiting) },
          { value: 'all', label: 'All' },
        ]}
      />
      <TextField
        label="Find by name or family number"
        labelHidden
        placeholder="Name or family number"
        type="search"
        width="medium"
        value={filters.find ?? ''}
        onChange={(text) => narrow({ find: text || undefined })}
      />
      {view === 'all' && (
        <SelectField
          label="State"
          labelHidden
          optional
          emptyLabel="Any state"
          width="short"
          value={filters.state ?? null}
          choices={choicesOf(requestState.items)}
          onChange={(state) => narrow({ state: (state as RequestState | null) ?? undefined })}
        />
      )}
      <SelectField
        label="How it came"
        labelHidden
        optional
        emptyLabel="However it came"
        width="medium"
        value={filters.channel ?? null}
        choices={words.choices('channel', filters.channel)}
        onChange={(channel) => narrow({ channel: channel ?? undefined })}
      />
      {languages.length > 0 && (
        <SelectField
          label="Language"
          labelHidden
          optional
          emptyLabel="Any language"
          width="short"
          value={filters.language ?? null}
          choices={languages.map((code) => ({ value: code, label: languageWords(code) }))}
          onChange={(language) => narrow({ language: language ?? undefined })}
        />
      )}
    </FilterBar>
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
