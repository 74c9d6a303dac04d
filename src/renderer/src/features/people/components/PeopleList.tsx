import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { personRoles, type PersonRole, type PersonRow } from '@shared/contract/people';
import { languageWords } from '@shared/domain/families/language';
import { formatListDate } from '@shared/parse/format-date';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { TextField } from '@renderer/ui/fields/TextField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { queryError } from '../../../lib/query-state';
import { type PeopleListQuery, peopleQueries } from '../queries';
import { roleWords } from '../words';

const route = getRouteApi('/people');

function useColumns(): readonly DataColumn<PersonRow>[] {
  const today = useToday();
  return useMemo(() => {
    const roles = (row: PersonRow) => row.roles.map((role) => roleWords[role]).join(', ');
    const languages = (row: PersonRow) => row.languages.map(languageWords).join(', ');
    const last = (row: PersonRow) =>
      row.lastContactOn ? formatListDate(row.lastContactOn, today) : '';
    return [
      {
        id: 'name',
        header: 'Name',
        cell: (row) => row.name,
        text: (row) => row.name,
        fixed: true,
        sortable: true,
      },
      { id: 'roles', header: 'Role', cell: roles, text: roles, width: 130 },
      {
        id: 'status',
        header: 'Status',
        cell: (row) => row.status,
        text: (row) => row.status ?? '',
        width: 140,
      },
      {
        id: 'region',
        header: 'Region',
        cell: (row) => row.region,
        text: (row) => row.region ?? '',
        sortable: true,
        width: 140,
        hideBelow: 640,
      },
      {
        id: 'languages',
        header: 'Languages',
        cell: languages,
        text: languages,
        width: 120,
        hideBelow: 760,
      },
      {
        id: 'last',
        header: 'Last contact',
        cell: last,
        text: last,
        sheet: (row) => row.lastContactOn,
        kind: 'date',
        width: 130,
        hideBelow: 520,
      },
    ];
  }, [today]);
}

interface Props {
  openId: string | undefined;
}

export function PeopleList({ openId }: Props): ReactNode {
  const search = route.useSearch();
  const change = useSearchChange<typeof search>();
  const columns = useColumns();
  const href = useRecordHref('/people');
  const narrow = (filter: { find?: string; role?: PersonRole }) =>
    change({ ...filter, page: undefined });
  const { view, onViewChange, offset } = useAddressView(search, { column: 'name' }, change);
  const query: PeopleListQuery = {
    search: search.find ?? '',
    role: search.role ?? null,
    sort: {
      by: view.sort?.column === 'region' ? 'region' : 'name',
      descending: view.sort?.descending ?? false,
    },
    offset,
    limit: pageSize,
  };
  const people = useQuery(peopleQueries.list(query));
  const filtered = search.find !== undefined || search.role !== undefined;
  const clear = () => narrow({ find: undefined, role: undefined });
  return (
    <>
      <FilterBar onClear={filtered ? clear : undefined}>
        <TextField
          label="Find by name"
          labelHidden
          placeholder="Find by name"
          type="search"
          width="medium"
          value={search.find ?? ''}
          onChange={(text) => narrow({ find: text || undefined })}
        />
        <SelectField
          label="Role"
          labelHidden
          optional
          emptyLabel="All roles"
          value={search.role ?? null}
          choices={personRoles.map((role) => ({ value: role, label: roleWords[role] }))}
          onChange={(role) => narrow({ role: (role as PersonRole | null) ?? undefined })}
        />
      </FilterBar>
      <DataTable
        fill
        label="People"
        noun={['person', 'people']}
        columns={columns}
        rows={people.data?.rows ?? []}
        total={people.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="People"
        allRows={() => allRows((part) => api.people.list({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.name}
        rowHref={(row) => href(row.id)}
        selectedId={openId}
        view={view}
        onViewChange={onViewChange}
        loading={people.isPending}
        error={queryError(people)}
        empty={
          filtered ? (
            <EmptyState kind="no-match" title="Nobody matches." onClearFilters={clear} />
          ) : (
            <EmptyState kind="nothing-yet" title="Nobody is here yet.">
              Add a person, or bring in an office package under Settings.
            </EmptyState>
          )
        }
      />
    </>
  );
}
