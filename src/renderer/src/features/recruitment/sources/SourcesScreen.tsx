import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SourcesView } from '@shared/contract/recruitment-sources';
import { logPeriodLabels } from '@shared/domain/log/log-period';
import {
  journeySentence,
  leadingSource,
  paceSentence,
} from '@shared/domain/recruitment/source-words';
import { formatPeriod } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { useTableView } from '@renderer/ui/table/use-table-view';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import { daysOf, PeriodFilter, type PeriodSearch } from '../../log/components/PeriodFilter';
import { PlaceLinks } from '../components/PlaceLinks';
import { sourceColumns, type SourceRow } from './sources-columns';

const route = getRouteApi('/recruitment/sources');

const usual = 'last_12_months';

function periodWords({ period = usual }: PeriodSearch, days: { from: string; to: string }): string {
  if (period === 'all') return 'in all years';
  if (period === 'days') return `in ${formatPeriod(days.from, days.to)}`;
  const words = logPeriodLabels[period].toLowerCase();
  return words.startsWith('last 1') || words.startsWith('last 3') ? `in the ${words}` : words;
}

/** Where candidates come from and how far they come: which source is worth the effort. */
export function SourcesScreen(): ReactNode {
  useTitle('Sources');
  const search = route.useSearch();
  const change = useSearchChange<PeriodSearch>();
  const today = useToday();
  const days = daysOf(search, usual, today);
  const sources = useQuery({
    queryKey: ['recruitment', 'sources', days],
    queryFn: () => api.recruitment.sources(days),
  });
  return (
    <Page
      title="Sources that work"
      sentence={sources.data && journeySentence(sources.data.total, periodWords(search, days))}
      tabs={<PlaceLinks current="sources" />}
      focusKey="/recruitment/sources"
    >
      <FilterBar>
        <PeriodFilter search={search} usual={usual} today={today} ofOnePerson onChange={change} />
      </FilterBar>
      {sources.error && (
        <ErrorState message={sources.error.message} onRetry={() => void sources.refetch()} />
      )}
      {sources.isPending && (
        <Loading label="Adding up">
          <Skeleton rows lines={['92%', '78%', '86%']} />
        </Loading>
      )}
      {sources.data && <Figures sources={sources.data} />}
    </Page>
  );
}

const bySource = sourceColumns('Source');
const byOffice = sourceColumns('Office or unit');
const byNominator = sourceColumns('Nominated by', (row) => (
  <>
    {row.href ? <TextLink href={row.href}>{row.name}</TextLink> : row.name}
    {row.detail && `, ${row.detail}`}
  </>
));

function Figures({ sources }: { sources: SourcesView }): ReactNode {
  const words = useWords();
  if (sources.total.inquiries === 0) {
    return (
      <EmptyState kind="no-match" title="Nobody asked in this time.">
        Choose a longer one above.
      </EmptyState>
    );
  }
  const lines = sources.bySource.map(({ source, ...line }) => ({
    ...line,
    id: source,
    name: words.label('candidateSource', source),
  }));
  const remarks = [leadingSource(lines), paceSentence(sources.total)].filter(Boolean).join(' ');
  return (
    <>
      {remarks !== '' && <p>{remarks}</p>}
      <Section title="By source">
        <SourceTable label="By source" rows={lines} columns={bySource} />
      </Section>
      {sources.byNominator.length > 0 && (
        <>
          <Section title="Caseworkers who nominate">
            <SourceTable
              label="By who nominated"
              columns={byNominator}
              rows={sources.byNominator.map((line) => ({
                ...line,
                id: String(line.professionalId ?? 'none'),
                detail: line.organization,
                ...(line.professionalId === null
                  ? {}
                  : { href: `#/professionals/${line.professionalId}` }),
              }))}
            />
          </Section>
          <Section title="Their offices and units">
            <SourceTable
              label="By office or unit that nominated"
              columns={byOffice}
              rows={sources.byOrganization.map(({ organization, ...line }) => ({
                ...line,
                id: organization ?? '',
                name: organization ?? 'Not recorded',
              }))}
            />
          </Section>
        </>
      )}
    </>
  );
}

interface TableProps {
  label: string;
  rows: readonly SourceRow[];
  columns: typeof bySource;
}

function SourceTable({ label, rows, columns }: TableProps): ReactNode {
  const { view, onViewChange } = useTableView({
    sort: { column: 'inquiries', descending: true },
  });
  return (
    <DataTable
      label={label}
      noun={['line', 'lines']}
      columns={columns}
      rows={rows}
      saveAs={`Sources ${label.toLowerCase()}`}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      view={view}
      onViewChange={onViewChange}
      empty={<EmptyState kind="nothing-yet" title="Nothing to add up." />}
    />
  );
}
