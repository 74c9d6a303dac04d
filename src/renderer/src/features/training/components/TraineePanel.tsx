import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SheetTrainee } from '@shared/contract/training-parts';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { forecastReason, outcomeWords } from '@shared/domain/training/forecast-words';
import { formatDate } from '@shared/parse/format-date';
import { formatDuration } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { MoreMenu, type MenuEntry } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useForecastLabels } from '../use-labels';
import { HistoryPanel } from '../../history/HistoryPanel';
import { standing } from '../grid/totals';
import type { RowView } from '../grid/views';
import { useRemoveEnrollment, useReopenEnrollment } from '../mutations';
import { PaperMenu, personPapers } from '../paper/PaperMenu';
import { SignoffsSection } from '../signoffs/SignoffsSection';
import styles from '../training.module.css';
import type { PanelProps } from './CohortPanel';
import { EndEnrollmentDialog, type EndStatus } from './EndEnrollmentDialog';
import { ModulesSection } from './ModulesSection';
import { Transcript } from './Transcript';

interface Props extends PanelProps {
  row: RowView;
}

/** One trainee: will they graduate and why, week by week with credit, add-on trainings, how it ended. */
export function TraineePanel({ model, row, onClose, onMakeup }: Props): ReactNode {
  const today = useToday();
  const labels = useForecastLabels();
  const navigate = useNavigate();
  const { tab = 'record' } = useSearch({ strict: false });
  const [ending, setEnding] = useState<EndStatus | null>(null);
  const { trainee, forecast, progress } = row;
  const state = standing(row);
  const active = trainee.status === 'active';
  return (
    <Panel
      title={trainee.name}
      focusKey={String(trainee.enrollmentId)}
      backLabel="Back to the grid"
      onClose={onClose}
      beside={
        <div>
          <Status tone={state.tone}>{active ? outcomeWords[forecast.outcome] : state.words}</Status>
        </div>
      }
      actions={
        <>
          <Acts trainee={trainee} onEnd={setEnding} onClose={onClose} />
          <PaperMenu
            label="Papers"
            papers={personPapers([trainee.enrollmentId], trainee.status === 'completed')}
            variant="quiet"
          />
        </>
      }
    >
      <Tabs
        label="Parts of the record"
        value={tab}
        onChange={(value) =>
          void navigate({
            to: '.',
            search: { tab: value === 'history' ? 'history' : undefined },
            replace: true,
          })
        }
        tabs={[
          { value: 'record', label: 'Record' },
          { value: 'history', label: 'Changes' },
        ]}
      >
        {tab === 'history' ? (
          <HistoryPanel entity="enrollment" id={trainee.enrollmentId} />
        ) : (
          <div className={styles['record']}>
            <Stack>
              {active && <p>{forecastReason(forecast, labels, today)}</p>}
              <KeyValue facts={factsOf(trainee, progress)} unknown="None" />
              <TextLink href={`#/people/${trainee.personId}`}>
                Everything about {trainee.name}
              </TextLink>
              <Section title="Transcript" level={3}>
                <Transcript model={model} row={row} onMakeup={onMakeup} />
              </Section>
              <ModulesSection trainee={trainee} />
              <SignoffsSection trainee={trainee} required={model.sheet.course.competencies} />
            </Stack>
          </div>
        )}
      </Tabs>
      {ending && <EndEnrollmentDialog row={row} status={ending} onClose={() => setEnding(null)} />}
    </Panel>
  );
}

function factsOf(trainee: SheetTrainee, progress: RowView['progress']) {
  const { status, enrolledOn, endedOn, reason } = trainee;
  return [
    { label: 'Enrolled', value: formatDate(enrolledOn) },
    ...(endedOn
      ? [{ label: labelOf(enrollmentStatus.items, status), value: formatDate(endedOn) }]
      : []),
    ...(reason ? [{ label: 'Reason', value: reason }] : []),
    { label: 'Credited', value: formatDuration(progress.credited) },
    { label: 'To go', value: progress.toGo === 0 ? 'Nothing' : formatDuration(progress.toGo) },
    { label: 'Came to', value: `${progress.attended} of ${progress.expected} sessions` },
    { label: 'Make-ups due', value: progress.due === 0 ? 'None' : String(progress.due) },
  ];
}

interface ActsProps {
  trainee: SheetTrainee;
  onEnd: (status: EndStatus) => void;
  onClose: () => void;
}

function Acts({ trainee, onEnd, onClose }: ActsProps): ReactNode {
  const reopen = useReopenEnrollment();
  const remove = useRemoveEnrollment();
  const at = { id: trainee.enrollmentId, version: trainee.version };
  if (trainee.status !== 'active')
    return (
      <Button loading={reopen.isPending} onClick={() => reopen.mutate(at)}>
        Back in training
      </Button>
    );
  const others: MenuEntry[] = [
    { label: 'Defer to a later cohort…', onSelect: () => onEnd('deferred') },
    { label: 'Did not complete…', onSelect: () => onEnd('not_completed') },
    'line',
    {
      label: 'Enrolled by mistake: take out',
      danger: true,
      help: 'Only while no attendance is recorded.',
      onSelect: () => remove.mutate(at, { onSuccess: onClose }),
    },
  ];
  return (
    <>
      <Button onClick={() => onEnd('completed')}>Complete…</Button>
      <Button variant="quiet" onClick={() => onEnd('withdrawn')}>
        Left the course…
      </Button>
      <MoreMenu label={`More for ${trainee.name}`} items={others} />
    </>
  );
}
