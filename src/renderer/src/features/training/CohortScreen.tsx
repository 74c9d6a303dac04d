import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { IconUserPlus } from '@tabler/icons-react';
import type { WaitingRow } from '@shared/contract/training-parts';
import { cohortStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { formatPeriod } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { useState, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { CohortLinks } from './components/CohortLinks';
import { CohortPanel } from './components/CohortPanel';
import { EnrollDialog } from './components/EnrollDialog';
import { CohortNow, CohortRule } from './components/CohortNow';
import { MakeupDialog, type MakeupProposal } from './components/MakeupDialog';
import { MarkHistoryDialog, type MarkPlace } from './components/MarkHistoryDialog';
import { SaveNotice } from './components/SaveNotice';
import { AttendanceGrid } from './grid/AttendanceGrid';
import type { AttendanceModel } from './grid/model';
import { useAbout, useColumns, useRowCount } from './grid/use-model';
import type { ColumnView } from './grid/views';
import { cohortPapers, PaperMenu } from './paper/PaperMenu';
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
  const [history, setHistory] = useState<MarkPlace | null>(null);
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
      sentence={<CohortNow model={model} />}
      tabs={<CohortLinks cohortId={id} current="" />}
      action={
        <>
          <PaperMenu label="Papers" papers={cohortPapers(id)} variant="quiet" />
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
                note={<CohortRule model={model} />}
                personHref={(enrollment) => `${root}/person/${enrollment}`}
                sessionHref={(week) => `${root}/week/${week}`}
                go={(href) => {
                  window.location.hash = href.slice(1);
                }}
                makeup={(sessionId, enrollmentIds) => setMakeup({ sessionId, enrollmentIds })}
                history={(sessionId, person) => setHistory({ sessionId, enrollmentId: person })}
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
      {history && (
        <MarkHistoryDialog model={model} place={history} onClose={() => setHistory(null)} />
      )}
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
