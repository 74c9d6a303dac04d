import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CandidateState } from '@shared/contract/recruitment';
import { type Stage, stage as stages } from '@shared/domain/lists/people';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { queryError } from '../../../lib/query-state';
import { useActs } from '../acts';
import styles from '../recruitment.module.css';
import { type CandidateListQuery, recruitmentQueries } from '../queries';
import { useCandidateHref } from '../use-candidate-href';
import { useSearchChange } from '../../../lib/use-search-change';
import { useMoveKeys } from '../use-move-keys';
import { useCandidateColumns } from './candidate-columns';

const route = getRouteApi('/recruitment');

const stateChoices: { value: CandidateState | 'all'; label: string }[] = [
  { value: 'open', label: 'In recruitment' },
  { value: 'on_hold', label: 'On hold' },
  { value: 'closed', label: 'Not moving forward' },
  { value: 'all', label: 'Everyone' },
];

type SortColumn = NonNullable<CandidateListQuery['sort']>['by'];
const sortColumns: readonly string[] = [
  'name',
  'stage',
  'since',
  'source',
  'nextStepDue',
  'inquiryOn',
] satisfies SortColumn[];

interface Props {
  openId: number | null;
}

/** The same candidates as the board, to sort and narrow; thousands of them, page by page. */
export function CandidateTable({ openId }: Props): ReactNode {
  const search = route.useSearch();
  const go = useSearchChange<typeof search>();
  const words = useWords();
  const acts = useActs();
  const href = useCandidateHref();
  const columns = useCandidateColumns();
  const narrow = (change: Partial<typeof search>) => go({ ...change, page: undefined });
  const { view, onViewChange, offset } = useAddressView(search, { column: 'nextStepDue' }, go);
  const sorted = view.sort?.column ?? '';
  const query: CandidateListQuery = {
    search: search.find ?? '',
    state: search.state ?? 'open',
    stages: search.stage ? [search.stage] : [],
    sources: search.source ? [search.source] : [],
    overdueOnly: search.overdue ?? false,
    sort: {
      by: sortColumns.includes(sorted) ? (sorted as SortColumn) : 'name',
      descending: view.sort?.descending ?? false,
    },
    offset,
    limit: pageSize,
  };
  const candidates = useQuery(recruitmentQueries.list(query));
  const rows = candidates.data?.rows ?? [];
  const onKeyDown = useMoveKeys((id) => rows.find((row) => row.id === id));
  const filtered =
    search.find !== undefined ||
    search.stage !== undefined ||
    search.source !== undefined ||
    search.state !== undefined ||
    search.overdue !== undefined;
  const clear = () =>
    narrow({
      find: undefined,
      stage: undefined,
      source: undefined,
      state: undefined,
      overdue: undefined,
    });
  return (
    // The keys reach the rows from their links and menus.
    <div onKeyDown={onKeyDown} className={styles['table']}>
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
          label="Where they are"
          labelHidden
          alwaysAnswered
          value={search.state ?? 'open'}
          choices={stateChoices}
          onChange={(state) =>
            narrow({ state: state === 'open' ? undefined : (state as CandidateState) })
          }
        />
        <SelectField
          label="Stage"
          labelHidden
          optional
          emptyLabel="All stages"
          value={search.stage ?? null}
          choices={stages.codes.map((stage) => ({
            value: stage,
            label: words.label('stage', stage),
          }))}
          onChange={(stage) => narrow({ stage: (stage as Stage | null) ?? undefined })}
        />
        <SelectField
          label="Source"
          labelHidden
          optional
          emptyLabel="All sources"
          value={search.source ?? null}
          choices={words.choices('candidateSource', search.source)}
          onChange={(source) => narrow({ source: source ?? undefined })}
        />
        <CheckboxField
          label="Next step overdue"
          value={search.overdue ?? false}
          onChange={(overdue) => narrow({ overdue: overdue || undefined })}
        />
      </FilterBar>
      <DataTable
        fill
        label="Candidates"
        noun={['candidate', 'candidates']}
        columns={columns}
        rows={rows}
        total={candidates.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Candidates"
        allRows={() => allRows((part) => api.recruitment.list({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.name}
        rowHref={(row) => href(row.id)}
        rowMenu={(row) => acts.menu(row)}
        selectedId={openId === null ? undefined : String(openId)}
        view={view}
        onViewChange={onViewChange}
        loading={candidates.isPending}
        error={queryError(candidates)}
        empty={
          filtered ? (
            <EmptyState kind="no-match" title="Nobody matches." onClearFilters={clear} />
          ) : (
            <NobodyYet />
          )
        }
      />
    </div>
  );
}

export function NobodyYet(): ReactNode {
  return (
    <EmptyState
      kind="nothing-yet"
      title="Nobody is in recruitment yet."
      action={<LinkButton href="#/recruitment/new">Add a candidate</LinkButton>}
    >
      Start with a caseworker’s nomination, or with someone who asked.
    </EmptyState>
  );
}
