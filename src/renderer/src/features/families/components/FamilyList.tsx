import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FamilyView } from '@shared/contract/families';
import type { FamilyRow } from '@shared/contract/families-records';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { queryError } from '../../../lib/query-state';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { type FamilyListQuery, familyQueries } from '../queries';
import { type Filters, none, FamilyFilters } from './FamilyFilters';

const route = getRouteApi('/family-records');
const sorts = ['number', 'opened', 'region'] as const;

const plain = (
  id: string,
  header: string,
  text: (row: FamilyRow) => string,
  more: Partial<DataColumn<FamilyRow>> = {},
): DataColumn<FamilyRow> => ({ id, header, cell: text, text, ...more });

function useColumns(): readonly DataColumn<FamilyRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(
    () => [
      plain('number', 'Family', (row) => row.number, { fixed: true, sortable: true, width: 120 }),
      plain('parents', 'Parents', (row) => formatList(row.parents.map(({ name }) => name))),
      plain('region', 'Region', (row) => row.region ?? '', {
        sortable: true,
        width: 140,
        hideBelow: 560,
      }),
      plain('caseType', 'Case type', (row) => words.label('caseType', row.caseType), {
        width: 160,
        hideBelow: 860,
      }),
      plain('children', 'Children', (row) => String(row.children), {
        kind: 'number',
        width: 90,
        hideBelow: 700,
      }),
      plain('matches', 'Open matches', (row) => String(row.openMatches), {
        kind: 'number',
        width: 120,
        hideBelow: 480,
      }),
      plain('opened', 'Opened', (row) => formatListDate(row.openedOn, today), {
        sheet: (row) => row.openedOn,
        kind: 'date',
        sortable: true,
        width: 150,
        hideBelow: 620,
      }),
      plain(
        'closed',
        'Closed',
        (row) => (row.closedOn ? formatListDate(row.closedOn, today) : ''),
        {
          sheet: (row) => row.closedOn,
          kind: 'date',
          width: 150,
          extra: true,
        },
      ),
    ],
    [today, words],
  );
}

export function FamilyList({ openId }: { openId: string | undefined }): ReactNode {
  const search = route.useSearch();
  const go = useSearchChange<typeof search>();
  const href = useRecordHref('/families');
  const columns = useColumns();
  const { view = 'open', find = '', region = null, caseType = null } = search;
  const narrow = (change: Filters) => go({ ...change, page: undefined });
  const table = useAddressView(search, { column: 'number' }, go);
  const query: FamilyListQuery = {
    view,
    search: find,
    region,
    caseType,
    sort: {
      by: sorts.find((name) => name === table.view.sort?.column) ?? 'number',
      descending: table.view.sort?.descending ?? false,
    },
    offset: table.offset,
    limit: pageSize,
  };
  const families = useQuery(familyQueries.list(query));
  const filtered = Object.keys(none).some((name) => search[name as keyof Filters] !== undefined);
  const clear = () => narrow(none);
  return (
    <>
      <FamilyFilters
        view={view}
        onView={(next) => go({ view: next, page: undefined })}
        filters={search}
        narrow={narrow}
        onClear={filtered ? clear : undefined}
      />
      <DataTable
        fill
        label="Families"
        noun={['family', 'families']}
        columns={columns}
        rows={families.data?.rows ?? []}
        total={families.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Families"
        allRows={() => allRows((part) => api.families.list({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.number}
        rowHref={(row) => href(row.id)}
        selectedId={openId}
        view={table.view}
        onViewChange={table.onViewChange}
        loading={families.isPending}
        error={queryError(families)}
        empty={<NoFamilies view={view} onClear={filtered ? clear : undefined} />}
      />
    </>
  );
}

function NoFamilies({ view, onClear }: { view: FamilyView; onClear: (() => void) | undefined }) {
  if (onClear) {
    return <EmptyState kind="no-match" title="No family matches." onClearFilters={onClear} />;
  }
  if (view === 'closed') return <EmptyState kind="nothing-yet" title="No family is closed yet." />;
  return (
    <EmptyState
      kind="nothing-yet"
      title="No family is here yet."
      action={<LinkButton href="#/families/requests/new">Add a request</LinkButton>}
    >
      A family comes in with its first request.
    </EmptyState>
  );
}
