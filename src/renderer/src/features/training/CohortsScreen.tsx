import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CohortRow } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { cohortStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { plural } from '@shared/parse/format';
import { formatListDate, formatRelativeDay } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { pageSize, useAddressView } from '../../lib/list-search';
import { queryError } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { TrainingLinks } from './components/TrainingLinks';
import { trainingQueries } from './queries';

const route = getRouteApi('/training');

/** Every run of the course, newest first. */
export function CohortsScreen(): ReactNode {
  useTitle('Training');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const columns = useMemo(() => columnsOf(today), [today]);
  const { view, onViewChange, offset } = useAddressView(search, { column: 'start' }, (next) => {
    void navigate({ to: '.', search: next, replace: true });
  });
  const cohorts = useQuery(trainingQueries.cohorts({ offset, limit: pageSize }));
  const rows = cohorts.data?.rows ?? [];
  const start = (
    <LinkButton href="#/training/new" variant="primary" icon={IconPlus}>
      New cohort
    </LinkButton>
  );
  const empty = cohorts.data?.total === 0;
  return (
    <Page
      title="Training"
      fill
      focusKey="/training"
      tabs={<TrainingLinks current="cohorts" />}
      sentence={rows.length > 0 && sentenceOf(rows, today)}
      action={!empty && start}
    >
      <DataTable
        fill
        label="Cohorts"
        noun={['cohort', 'cohorts']}
        columns={columns}
        rows={rows}
        total={cohorts.data?.total ?? 0}
        pageSize={pageSize}
        rowId={(row) => String(row.id)}
        rowName={(row) => row.name}
        rowHref={(row) => `#/training/${row.id}`}
        view={view}
        onViewChange={onViewChange}
        loading={cohorts.isPending}
        error={queryError(cohorts)}
        empty={
          <EmptyState kind="nothing-yet" title="No cohort yet." action={start}>
            Choose the first day; the dates of all 14 weeks follow from it.
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What is so: who is in training, and what comes next. */
function sentenceOf(rows: readonly CohortRow[], today: LocalDate): string {
  const running = rows.filter(({ status }) => status === 'running');
  const people = running.reduce((sum, { inTraining }) => sum + inTraining, 0);
  const next = rows
    .filter(({ nextSession }) => nextSession !== null)
    .toSorted((a, b) => ((a.nextSession?.on ?? '') < (b.nextSession?.on ?? '') ? -1 : 1))[0];
  const now =
    people === 0
      ? 'Nobody is in training now.'
      : `${plural(people, 'person is', 'people are')} in training.`;
  if (!next?.nextSession) return now;
  const { weekNo, on } = next.nextSession;
  const when = `${formatListDate(on, today)} (${formatRelativeDay(on, today)})`;
  return `${now} Next: ${next.name}, week ${weekNo}, ${when}.`;
}

const statusTones = {
  planned: 'neutral',
  running: 'info',
  finished: 'neutral',
  cancelled: 'neutral',
} as const;

function columnsOf(today: LocalDate): readonly DataColumn<CohortRow>[] {
  const status = (row: CohortRow) => labelOf(cohortStatus.items, row.status);
  const people = (row: CohortRow) =>
    row.status === 'running' || row.status === 'planned'
      ? `${row.inTraining} in training`
      : `${row.completed} of ${row.enrolled} completed`;
  const todo = ({ attention, unrecorded }: CohortRow): string[] => [
    ...(unrecorded > 0 ? [`${plural(unrecorded, 'session')} not recorded`] : []),
    ...(attention ? [`${plural(attention, 'person needs', 'people need')} attention`] : []),
  ];
  const next = (row: CohortRow) =>
    row.nextSession
      ? `Week ${row.nextSession.weekNo}, ${formatListDate(row.nextSession.on, today)}`
      : '';
  return [
    { id: 'name', header: 'Cohort', cell: (row) => row.name, text: (row) => row.name, fixed: true },
    {
      id: 'status',
      header: 'Status',
      cell: (row) => (
        <Status tone={statusTones[row.status]} bare>
          {status(row)}
        </Status>
      ),
      text: status,
      width: 110,
    },
    {
      id: 'start',
      header: 'Starts',
      cell: (row) => formatListDate(row.startOn, today),
      text: (row) => formatListDate(row.startOn, today),
      kind: 'date',
      width: 150,
    },
    {
      id: 'sessions',
      header: 'Held',
      cell: (row) => `${row.sessionsHeld} of ${row.sessions}`,
      text: (row) => `${row.sessionsHeld} of ${row.sessions}`,
      width: 80,
    },
    { id: 'people', header: 'People', cell: people, text: people, width: 160 },
    {
      id: 'todo',
      header: 'To do',
      cell: (row) =>
        todo(row).map((line) => (
          <div key={line}>
            <Status tone="attention" bare>
              {line}
            </Status>
          </div>
        )),
      text: (row) => todo(row).join(', '),
      width: 210,
    },
    { id: 'next', header: 'Next session', cell: next, text: next, width: 180 },
    {
      id: 'site',
      header: 'Where',
      cell: (row) => row.site,
      text: (row) => row.site ?? '',
      width: 150,
      extra: true,
    },
    {
      id: 'facilitators',
      header: 'Facilitators',
      cell: (row) => row.facilitators,
      text: (row) => row.facilitators ?? '',
      width: 170,
      extra: true,
    },
  ];
}
