import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { IconUserPlus } from '@tabler/icons-react';
import type { WaitingRow } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { graduationRule } from '@shared/domain/training/rule-words';
import { cohortStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { formatList, plural } from '@shared/parse/format';
import { formatListDate, formatPeriod, formatRelativeDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { CohortPanel } from './components/CohortPanel';
import { EnrollDialog } from './components/EnrollDialog';
import { MakeupDialog, type MakeupProposal } from './components/MakeupDialog';
import { SaveNotice } from './components/SaveNotice';
import { AttendanceGrid } from './grid/AttendanceGrid';
import type { AttendanceModel } from './grid/model';
import { isUnrecorded } from './grid/cell-words';
import { needsAttention } from './grid/totals';
import { useAbout, useColumns, useRowCount, useRows } from './grid/use-model';
import type { ColumnView, RowView } from './grid/views';
import styles from './training.module.css';
import { useCohort } from './use-cohort';

/** One cohort: its attendance grid, with a person, a week or the details beside it. */
export function CohortScreen(): ReactNode {
  const { cohortId } = useParams({ strict: false });
  return <Cohort key={cohortId} id={Number(cohortId)} />;
}

function Cohort({ id }: { id: number }): ReactNode {
  useTitle('Training');
  const { model, error, retry } = useCohort(id);
  const back = { href: '#/training', label: 'Training' };
  if (error)
    return (
      <Page title="Cohort" back={back} focusKey={`/training/${id}`}>
        <ErrorState message={error.message} onRetry={retry} />
      </Page>
    );
  if (!model)
    return (
      <Page title=" " back={back}>
        <Loading label="Loading cohort">
          <Skeleton rows lines={['92%', '78%', '86%', '70%', '90%']} />
        </Loading>
      </Page>
    );
  return <LoadedCohort id={id} model={model} />;
}

function LoadedCohort({ id, model }: { id: number; model: AttendanceModel }): ReactNode {
  const navigate = useNavigate();
  const { enrollmentId, weekNo } = useParams({ strict: false });
  const rowCount = useRowCount(model);
  const [enrolling, setEnrolling] = useState<readonly WaitingRow[] | null>(null);
  const [makeup, setMakeup] = useState<MakeupProposal | null>(null);
  const { cohort, waiting } = useAbout(model);
  const root = `#/training/${id}`;
  const close = () =>
    void navigate({ to: '/training/$cohortId', params: { cohortId: String(id) } });
  const panel = (
    <CohortPanel
      model={model}
      root={root}
      onClose={close}
      onMakeup={setMakeup}
      onEnroll={setEnrolling}
    />
  );
  const beside = useLocation({ select: ({ pathname }) => /\/(details|waiting)$/.test(pathname) });
  const open = enrollmentId !== undefined || weekNo !== undefined || beside;
  const over = cohort.status === 'finished' || cohort.status === 'cancelled';
  return (
    <Page
      title={cohort.name}
      fill
      focusKey={open ? undefined : root}
      back={{ href: '#/training', label: 'Training' }}
      beside={
        <Status tone={cohort.status === 'running' ? 'info' : 'neutral'}>
          {labelOf(cohortStatus.items, cohort.status)}
        </Status>
      }
      sentence={<Now model={model} />}
      action={
        <>
          <LinkButton href={`${root}/details`} variant="quiet">
            Details
          </LinkButton>
          <LinkButton href={`${root}/waiting`} variant="quiet">
            {waiting.length > 0 ? `Waiting list (${waiting.length})` : 'Waiting list'}
          </LinkButton>
          {!over && (
            <Button icon={IconUserPlus} onClick={() => setEnrolling([])}>
              Enroll people
            </Button>
          )}
        </>
      }
    >
      <SaveNotice model={model} />
      <div className={styles['beside']}>
        <ListAndPanel
          list={
            rowCount === 0 ? (
              <NobodyYet model={model} onEnroll={over ? undefined : () => setEnrolling([])} />
            ) : (
              <AttendanceGrid
                model={model}
                label={`Attendance of ${cohort.name}`}
                personHref={(enrollment) => `${root}/person/${enrollment}`}
                sessionHref={(week) => `${root}/week/${week}`}
                go={(href) => {
                  window.location.hash = href.slice(1);
                }}
                makeup={(sessionId, enrollmentIds) => setMakeup({ sessionId, enrollmentIds })}
              />
            )
          }
          panel={open ? panel : undefined}
        />
      </div>
      {enrolling && (
        <EnrollDialog sheet={model.sheet} chosen={enrolling} onClose={() => setEnrolling(null)} />
      )}
      {makeup && <MakeupDialog model={model} proposal={makeup} onClose={() => setMakeup(null)} />}
    </Page>
  );
}

interface NobodyProps {
  model: AttendanceModel;
  onEnroll: (() => void) | undefined;
}

function NobodyYet({ model, onEnroll }: NobodyProps): ReactNode {
  const columns = useColumns(model);
  return (
    <EmptyState
      kind="nothing-yet"
      title="Nobody is enrolled yet."
      action={
        onEnroll && (
          <Button variant="primary" icon={IconUserPlus} onClick={onEnroll}>
            Enroll people
          </Button>
        )
      }
    >
      {columns.length} sessions, {datesOf(columns)}. Attendance is marked here once people are
      enrolled.
    </EmptyState>
  );
}

function datesOf(columns: readonly ColumnView[]): string {
  const dates = columns.map(({ session }) => session.on).toSorted();
  return formatPeriod(dates[0] ?? '', dates.at(-1) ?? '');
}

/** Apart from the page, so that the page is not drawn again with every mark. */
function Now({ model }: { model: AttendanceModel }): ReactNode {
  const today = useToday();
  const rows = useRows(model);
  const columns = useColumns(model);
  const { course } = useAbout(model);
  return (
    <>
      {sentenceOf(rows, columns, today)}
      <span className={styles['rule']}>
        To graduate:{' '}
        {graduationRule(
          course,
          columns.map(({ session }) => session),
        )}
        .
      </span>
    </>
  );
}

/** What is so: who is in training, who needs attention, what comes next. */
function sentenceOf(
  rows: readonly RowView[],
  columns: readonly ColumnView[],
  today: LocalDate,
): string {
  const active = rows.filter(({ trainee }) => trainee.status === 'active').length;
  const attention = rows.filter(needsAttention).length;
  const next = columns
    .map(({ session }) => session)
    .filter(({ held, on }) => held === 'scheduled' && on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  const parts = [`${plural(active, 'person', 'people')} in training.`];
  if (attention > 0)
    parts.push(`${plural(attention, 'person needs', 'people need')} attention to graduate.`);
  const unrecorded = columns.filter(({ session }) => isUnrecorded(session, today));
  if (unrecorded.length > 0)
    parts.push(
      `Not recorded yet: ${unrecorded.length === 1 ? 'week' : 'weeks'} ${formatList(unrecorded.map(({ session }) => String(session.weekNo)))}.`,
    );
  if (next)
    parts.push(
      `Next: week ${next.weekNo}, ${formatListDate(next.on, today)} (${formatRelativeDay(next.on, today)}).`,
    );
  return parts.join(' ');
}
