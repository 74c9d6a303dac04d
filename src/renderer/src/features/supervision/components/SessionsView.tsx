import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SessionRow } from '@shared/contract/supervision';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { allRows } from '../../../lib/all-rows';
import { api } from '../../../lib/api';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { useRecordHref } from '../../../lib/record-address';
import { useSearchChange } from '../../../lib/use-search-change';
import { queryError } from '../../../lib/query-state';
import { daysOf, PeriodFilter } from '../../log/components/PeriodFilter';
import { MentorFilter } from '../../log/components/pickers';
import { type SessionQuery, supervisionQueries } from '../queries';
import type { SupervisionSearch } from '../routes';
import { useSessionColumns } from './use-session-columns';

const route = getRouteApi('/supervision');

const usual = 'last_12_months';

/** Every session, newest first: who, which kind, how long. Never what was said. */
export function SessionsView({ open }: { open: string | undefined }): ReactNode {
  const search = route.useSearch();
  const today = useToday();
  const columns = useSessionColumns();
  const href = useRecordHref('/supervision/session');
  const go = useSearchChange<SupervisionSearch>();
  const narrow = (change: Partial<SupervisionSearch>) => go({ ...change, page: undefined });
  const clear = () =>
    narrow({
      mentor: undefined,
      type: undefined,
      period: undefined,
      from: undefined,
      to: undefined,
    });
  const newestFirst = { column: 'on', descending: true };
  const { view, onViewChange, offset } = useAddressView(search, newestFirst, go);
  const days = daysOf(search, usual, today);
  const query: SessionQuery = {
    mentorId: search.mentor ?? null,
    type: search.type ?? null,
    ...days,
    descending: view.sort?.descending ?? true,
    offset,
  };
  const sessions = useQuery(supervisionQueries.sessions(query));
  const filtered = [search.mentor, search.type, search.period].some(Boolean);
  return (
    <>
      <SessionFilters search={search} onChange={narrow} onClear={filtered ? clear : undefined} />
      <DataTable<SessionRow>
        fill
        label="Supervision sessions"
        noun={['session', 'sessions']}
        columns={columns}
        rows={sessions.data?.rows ?? []}
        total={sessions.data?.total ?? 0}
        pageSize={pageSize}
        saveAs="Supervision sessions"
        allRows={() => allRows((part) => api.supervision.sessions({ ...query, ...part }))}
        rowId={(row) => String(row.id)}
        rowName={(row) =>
          `${formatListDate(row.on, today)}, ${formatList(row.mentors.map(({ name }) => name))}`
        }
        rowHref={(row) => href(row.id)}
        selectedId={open}
        view={view}
        onViewChange={onViewChange}
        loading={sessions.isPending}
        error={queryError(sessions)}
        empty={<NoSessions onClear={filtered ? clear : undefined} />}
      />
    </>
  );
}

interface FilterProps {
  search: SupervisionSearch;
  onChange: (change: Partial<SupervisionSearch>) => void;
  onClear: (() => void) | undefined;
}

function SessionFilters({ search, onChange, onClear }: FilterProps): ReactNode {
  const words = useWords();
  const today = useToday();
  return (
    <FilterBar onClear={onClear}>
      <PeriodFilter
        search={search}
        usual={usual}
        today={today}
        ofOnePerson={search.mentor !== undefined}
        onChange={onChange}
      />
      <MentorFilter
        label="Parent partner"
        labelHidden
        width="medium"
        value={search.mentor === undefined ? null : String(search.mentor)}
        onChange={(mentor) => onChange({ mentor: mentor === null ? undefined : Number(mentor) })}
      />
      <SelectField
        label="Kind of session"
        labelHidden
        emptyLabel="All kinds"
        choices={words.choices('supervisionType')}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: type ?? undefined })}
      />
    </FilterBar>
  );
}

function NoSessions({ onClear }: { onClear: (() => void) | undefined }): ReactNode {
  return onClear ? (
    <EmptyState kind="no-match" title="No session matches." onClearFilters={onClear} />
  ) : (
    <EmptyState
      kind="nothing-yet"
      title="No session in the last 12 months."
      action={<LinkButton href="#/supervision/new">Write a note</LinkButton>}
    />
  );
}
