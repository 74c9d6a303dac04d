import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { RenewalRow } from '@shared/contract/screening-file';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Page } from '@renderer/ui/layout/Page';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { allRows } from '../../lib/all-rows';
import { api } from '../../lib/api';
import { pageSize, useAddressView } from '../../lib/list-search';
import { useWords, type Words } from '../../lib/lists';
import { queryError } from '../../lib/query-state';
import { useSearchChange } from '../../lib/use-search-change';
import { useTitle } from '../../lib/use-title';
import { PlaceLinks } from '../recruitment/components/PlaceLinks';
import { expiryWords } from './expiry-words';
import { fileHref } from './parts';
import { screeningQueries } from './queries';

const route = getRouteApi('/recruitment/renewals');

const periods = [
  { value: '30', label: 'Within 30 days' },
  { value: '60', label: 'Within 60 days' },
  { value: '365', label: 'Within a year' },
];

/** Of a background check only that there is one: its kind opens with the checks. */
const what = (row: RenewalRow, words: Words): string =>
  row.type === null ? 'Background check' : words.label('credentialType', row.type);

const roleOf = (row: RenewalRow): string =>
  row.role === 'mentor' ? 'Parent partner' : 'Candidate';

function useColumns(words: Words): readonly DataColumn<RenewalRow>[] {
  const today = useToday();
  return useMemo(
    () => [
      { id: 'name', header: 'Name', fixed: true, cell: (row) => row.name, text: (row) => row.name },
      {
        id: 'what',
        header: 'What',
        cell: (row) => what(row, words),
        text: (row) => what(row, words),
      },
      {
        id: 'validUntil',
        header: 'Valid until',
        kind: 'date',
        width: 130,
        cell: (row) => formatDay(row.validUntil),
        text: (row) => formatDay(row.validUntil),
        sheet: (row) => row.validUntil,
      },
      {
        id: 'standing',
        header: 'How it stands',
        width: 220,
        cell: (row) => {
          const expiry = expiryWords(row.validUntil, today);
          return (
            <Status tone={expiry?.tone ?? 'neutral'} bare>
              {expiry?.words ?? 'Holds'}
            </Status>
          );
        },
        text: (row) => expiryWords(row.validUntil, today)?.words ?? 'Holds',
      },
      { id: 'role', header: 'Role', width: 140, hideBelow: 640, cell: roleOf, text: roleOf },
    ],
    [words, today],
  );
}

/** Credentials and checks of people who are here, the first to run out on top. */
export function RenewalsScreen(): ReactNode {
  useTitle('What runs out');
  const search = route.useSearch();
  const change = useSearchChange<typeof search>();
  const words = useWords();
  const columns = useColumns(words);
  const { view, onViewChange, offset } = useAddressView(search, { column: 'validUntil' }, change);
  const within = search.within ?? 60;
  const query = { within, offset, limit: pageSize };
  const renewals = useQuery(screeningQueries.renewals(query));
  return (
    <Page
      title="What runs out"
      sentence={
        renewals.data && renewals.data.total > 0
          ? `${plural(renewals.data.total, 'credential or check', 'credentials and checks')} to renew.`
          : undefined
      }
      tabs={<PlaceLinks current="renewals" />}
      fill
      focusKey="/recruitment/renewals"
    >
      <FilterBar>
        <SelectField
          label="How far ahead"
          labelHidden
          alwaysAnswered
          choices={periods}
          value={String(within)}
          onChange={(value) =>
            change({ within: value === '60' ? undefined : Number(value), page: undefined })
          }
        />
      </FilterBar>
      <DataTable
        fill
        label="What runs out"
        noun={['line', 'lines']}
        columns={columns}
        rows={renewals.data?.rows ?? []}
        total={renewals.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="What runs out"
        allRows={() => allRows((part) => api.screening.renewals({ ...query, ...part }))}
        rowId={(row) => row.key}
        rowName={(row) => `${row.name}, ${what(row, words)}`}
        rowHref={(row) => fileHref(row.personId, row.type === null ? 'checks' : 'credentials')}
        view={view}
        onViewChange={onViewChange}
        loading={renewals.isPending}
        error={queryError(renewals)}
        empty={
          <EmptyState kind="all-done" title="Nothing runs out in this time.">
            What does is on Today 60 and 30 days before.
          </EmptyState>
        }
      />
    </Page>
  );
}
