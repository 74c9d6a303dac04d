import { useQuery } from '@tanstack/react-query';
import { defaultStringifySearch, getRouteApi } from '@tanstack/react-router';
import type { SessionRow } from '@shared/contract/supervision';
import { isLocalDate } from '@shared/dates';
import { logPeriod } from '@shared/domain/log/log-period';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { pageSize, useAddressView } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { queryError } from '../../../lib/query-state';
import { MentorFilter } from '../../log/components/pickers';
import { supervisionQueries } from '../queries';
import type { SupervisionSearch } from '../routes';
import { useSessionColumns } from './use-session-columns';

const route = getRouteApi('/supervision');

const dayOf = (value: unknown) =>
  typeof value === 'string' && isLocalDate(value) ? value : undefined;

/** Every session, newest first: who, which kind, how long. Never what was said. */
export function SessionsView({ open }: { open: string | undefined }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const columns = useSessionColumns();
  const go = (change: Partial<SupervisionSearch>) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace: true });
  const narrow = (change: Partial<SupervisionSearch>) => go({ ...change, page: undefined });
  const clear = () =>
    narrow({ mentor: undefined, type: undefined, from: undefined, to: undefined });
  const newestFirst = { column: 'on', descending: true };
  const { view, onViewChange, offset } = useAddressView(search, newestFirst, go);
  const usual = logPeriod('last_12_months', today);
  const ofOne = search.mentor !== undefined;
  const sessions = useQuery(
    supervisionQueries.sessions({
      mentorId: search.mentor ?? null,
      type: search.type ?? null,
      from: search.from ?? (ofOne ? null : usual.from),
      to: search.to ?? (ofOne ? null : usual.to),
      descending: view.sort?.descending ?? true,
      offset,
    }),
  );
  const filtered = [search.mentor, search.type, search.from, search.to].some(Boolean);
  return (
    <>
      <SessionFilters
        search={search}
        usual={ofOne ? null : usual}
        onChange={narrow}
        onClear={filtered ? clear : undefined}
      />
      <DataTable<SessionRow>
        fill
        label="Supervision sessions"
        noun={['session', 'sessions']}
        columns={columns}
        rows={sessions.data?.rows ?? []}
        total={sessions.data?.total ?? 0}
        pageSize={pageSize}
        rowId={(row) => String(row.id)}
        rowName={(row) =>
          `${formatListDate(row.on, today)}, ${formatList(row.mentors.map(({ name }) => name))}`
        }
        rowHref={(row) => hrefOf(row, search)}
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

function hrefOf({ id }: SessionRow, { tab: _tab, ...kept }: SupervisionSearch): string {
  return `#/supervision/session/${id}${defaultStringifySearch(kept)}`;
}

interface FilterProps {
  search: SupervisionSearch;
  /** The days shown when none are chosen; null shows all of them. */
  usual: { from: string; to: string } | null;
  onChange: (change: Partial<SupervisionSearch>) => void;
  onClear: (() => void) | undefined;
}

function SessionFilters({ search, usual, onChange, onClear }: FilterProps): ReactNode {
  const words = useWords();
  return (
    <FilterBar onClear={onClear}>
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
        optional
        emptyLabel="All kinds"
        choices={words.choices('supervisionType')}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: type ?? undefined })}
      />
      <DateField
        label="From"
        labelHidden
        lean="past"
        value={search.from ?? usual?.from ?? null}
        onChange={(value) => onChange({ from: dayOf(value) })}
      />
      <DateField
        label="To"
        labelHidden
        lean="past"
        value={search.to ?? usual?.to ?? null}
        onChange={(value) => onChange({ to: dayOf(value) })}
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
