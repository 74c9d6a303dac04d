import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ProfessionalRow } from '@shared/contract/professionals';
import { titleWords } from '@shared/domain/recruitment/title-words';
import { formatCount } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { TextField } from '@renderer/ui/fields/TextField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { DataColumn } from '@renderer/ui/table/types';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { queryError } from '../../../lib/query-state';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { type ProfessionalListQuery, professionalQueries } from '../queries';

const route = getRouteApi('/professionals');

const plain = (
  id: 'name' | 'title' | 'organization' | 'phone' | 'email',
  header: string,
  more: Partial<DataColumn<ProfessionalRow>> = {},
): DataColumn<ProfessionalRow> => ({
  id,
  header,
  cell: (row) => row[id],
  text: (row) => row[id] ?? '',
  ...more,
});

const role = (row: ProfessionalRow) => titleWords(row.title) ?? '';

const columns: readonly DataColumn<ProfessionalRow>[] = [
  plain('name', 'Name', { fixed: true, sortable: true }),
  plain('title', 'Role', { cell: role, text: role, width: 150 }),
  plain('organization', 'Office or unit', { sortable: true, hideBelow: 480 }),
  plain('phone', 'Phone', { width: 130, hideBelow: 640 }),
  plain('email', 'Email', { hideBelow: 860 }),
  {
    id: 'nominations',
    header: 'Nominated',
    cell: (row) => formatCount(row.nominations),
    text: (row) => String(row.nominations),
    kind: 'number',
    width: 100,
  },
  {
    id: 'requests',
    header: 'Requests',
    cell: (row) => formatCount(row.requests),
    text: (row) => String(row.requests),
    kind: 'number',
    width: 100,
  },
];

export function ProfessionalList({ openId }: { openId: string | undefined }): ReactNode {
  const search = route.useSearch();
  const change = useSearchChange<typeof search>();
  const href = useRecordHref('/professionals');
  const find = (text: string) => change({ find: text || undefined, page: undefined });
  const { view, onViewChange, offset } = useAddressView(search, { column: 'name' }, change);
  const query: ProfessionalListQuery = {
    search: search.find ?? '',
    sort: {
      by: view.sort?.column === 'organization' ? 'organization' : 'name',
      descending: view.sort?.descending ?? false,
    },
    offset,
    limit: pageSize,
  };
  const professionals = useQuery(professionalQueries.list(query));
  const clear = () => find('');
  return (
    <>
      <FilterBar onClear={search.find ? clear : undefined}>
        <TextField
          label="Find by name"
          labelHidden
          placeholder="Find by name"
          type="search"
          width="medium"
          value={search.find ?? ''}
          onChange={(text) => find(text ?? '')}
        />
      </FilterBar>
      <DataTable
        fill
        label="Professionals"
        noun={['professional', 'professionals']}
        columns={columns}
        rows={professionals.data?.rows ?? []}
        total={professionals.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Professionals"
        allRows={() => allRows((part) => api.professionals.list({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.name}
        rowHref={(row) => href(row.id)}
        selectedId={openId}
        view={view}
        onViewChange={onViewChange}
        loading={professionals.isPending}
        error={queryError(professionals)}
        empty={
          search.find ? (
            <EmptyState kind="no-match" title="Nobody matches." onClearFilters={clear} />
          ) : (
            <EmptyState
              kind="nothing-yet"
              title="No professionals yet."
              action={<LinkButton href="#/professionals/new">Add a professional</LinkButton>}
            >
              They are also added where a nomination or a request names them.
            </EmptyState>
          )
        }
      />
    </>
  );
}
