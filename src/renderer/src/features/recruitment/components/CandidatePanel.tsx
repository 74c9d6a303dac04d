import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CandidateRecord } from '@shared/contract/recruitment';
import { neighbourStage } from '@shared/domain/recruitment/stage';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Inline } from '@renderer/ui/layout/Stack';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { MenuButton } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useTitle } from '../../../lib/use-title';
import { HistoryPanel } from '../../history/HistoryPanel';
import { useActs } from '../acts';
import { recruitmentQueries } from '../queries';
import styles from '../recruitment.module.css';
import { useSearchChange } from '../../../lib/use-search-change';
import { keepWarmWords, timeInStage } from '../words';
import { CandidateFacts } from './CandidateFacts';

const route = getRouteApi('/recruitment');

interface Props {
  id: number;
  onClose: () => void;
}

/** One candidate: where they are, what comes next, how they came, and what was changed. */
export function CandidatePanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(recruitmentQueries.record(id));
  useTitle('Recruitment', record.data?.shortName);
  const frame = { backLabel: 'Back to recruitment', onClose };
  if (record.error) {
    return (
      <Panel title="Candidate" {...frame}>
        <ErrorState message={record.error.message} onRetry={() => void record.refetch()} />
      </Panel>
    );
  }
  if (!record.data) {
    return (
      <Panel title=" " {...frame}>
        <Loading label="Loading candidate">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedCandidate candidate={record.data} onClose={onClose} />;
}

interface LoadedProps {
  candidate: CandidateRecord;
  onClose: () => void;
}

function LoadedCandidate({ candidate, onClose }: LoadedProps): ReactNode {
  const { tab = 'facts' } = route.useSearch();
  const change = useSearchChange<{ tab?: 'history' | undefined }>();
  const acts = useActs();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (!step || !event.altKey || !event.shiftKey || candidate.state === 'closed') return;
    const to = neighbourStage(candidate.stage, step);
    if (to === undefined) return;
    event.preventDefault();
    acts.move(candidate, to);
  };
  return (
    <div onKeyDown={onKeyDown} data-record={candidate.id} className={styles['record']}>
      <Panel
        title={candidate.name}
        focusKey={String(candidate.id)}
        backLabel="Back to recruitment"
        onClose={onClose}
        beside={<Standing candidate={candidate} />}
        actions={<PanelActions candidate={candidate} />}
      >
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={(value) => change({ tab: value === 'history' ? 'history' : undefined })}
          tabs={[
            { value: 'facts', label: 'Facts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'facts' ? (
            <CandidateFacts candidate={candidate} />
          ) : (
            <HistoryPanel entity="candidate" id={candidate.id} />
          )}
        </Tabs>
      </Panel>
    </div>
  );
}

/** Where the candidate is, in words. */
function Standing({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const words = useWords();
  const today = useToday();
  const { state, stage, days, closedOn } = candidate;
  const warm = keepWarmWords(candidate, today);
  if (state === 'closed' && closedOn !== null) {
    return (
      <Inline>
        <Status tone="neutral">Not moving forward</Status>
        <span>since {formatDay(closedOn)}</span>
        {warm && <span>{warm}</span>}
      </Inline>
    );
  }
  return (
    <Inline>
      <Status tone={stage === 'activated' ? 'done' : 'info'}>{words.label('stage', stage)}</Status>
      <span>{timeInStage(days)}</span>
      {state === 'on_hold' && <Status tone="neutral">On hold</Status>}
      {state === 'on_hold' && warm && <span>{warm}</span>}
    </Inline>
  );
}

function PanelActions({ candidate }: { candidate: CandidateRecord }): ReactNode {
  const acts = useActs();
  if (candidate.state === 'closed') {
    return <Button onClick={() => acts.reopen(candidate)}>Reopen</Button>;
  }
  if (candidate.stage === 'activated' && candidate.isPartner) {
    return <LinkButton href={`#/people/${candidate.personId}`}>Open parent partner</LinkButton>;
  }
  return (
    <>
      <Button onClick={() => acts.askMove(candidate)}>Move to…</Button>
      <MenuButton label="More" items={acts.menu(candidate)} position="bottom-start" />
    </>
  );
}
