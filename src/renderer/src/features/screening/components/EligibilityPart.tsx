import { useQuery } from '@tanstack/react-query';
import type { EligibilityView, WaiverView } from '@shared/contract/screening-eligibility';
import type { Overall } from '@shared/domain/screening/eligibility';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import type { Tone } from '@renderer/ui/feedback/tone';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { FactsDialog } from '../dialogs/FactsDialog';
import { WaiverDialog } from '../dialogs/WaiverDialog';
import { useRunCheck } from '../mutations';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';
import { FactList } from './FactList';
import { Restricted } from './Restricted';
import { RuleTable } from './RuleTable';
import { WaiverList } from './WaiverList';

interface Props {
  personId: number;
  candidateId: number;
}

/** May they come in, and if not yet, on which day. */
export function EligibilityPart({ personId, candidateId }: Props): ReactNode {
  return (
    <Restricted
      key={personId}
      personId={personId}
      part="eligibility"
      what="what they told of their own case, and what follows from it"
      openLabel="Open eligibility"
    >
      {(opened) => <Opened candidateId={candidateId} opened={opened} />}
    </Restricted>
  );
}

const tones: Record<Overall, Tone> = {
  eligible: 'done',
  eligible_on_date: 'info',
  unknown: 'neutral',
  needs_waiver: 'attention',
  not_eligible: 'attention',
};

function Opened({ candidateId, opened }: { candidateId: number; opened: number }): ReactNode {
  const eligibility = useQuery(screeningQueries.eligibility(candidateId, opened));
  const [asking, setAsking] = useState<'facts' | null>(null);
  const [waiving, setWaiving] = useState<{ rule: string; waiver: WaiverView | null } | null>(null);
  const run = useRunCheck();
  if (eligibility.error) return <ErrorState message={eligibility.error.message} />;
  const view = eligibility.data;
  if (!view) {
    return (
      <Loading label="Loading eligibility">
        <Skeleton lines={['30%', '80%', '70%', '60%']} />
      </Loading>
    );
  }
  return (
    <>
      <div className={styles['verdict']}>
        <div>
          <p className={styles['verdictWords']}>
            <Status tone={tones[view.overall]}>{view.words}</Status>
          </p>
          <p className={styles['muted']}>{lastRunWords(view)}</p>
        </div>
        <Button loading={run.isPending} onClick={() => run.mutate({ candidateId })}>
          Record today’s check
        </Button>
      </div>
      <Section
        title="Rules"
        action={<TextLink href="#/settings?section=eligibility">Change the rules</TextLink>}
      >
        <RuleTable results={view.results} onWaive={(rule) => setWaiving({ rule, waiver: null })} />
      </Section>
      {view.waivers.length > 0 && (
        <Section title="Waivers">
          <WaiverList
            waivers={view.waivers}
            onEdit={(waiver) => setWaiving({ rule: waiver.rule, waiver })}
          />
        </Section>
      )}
      <Section
        title="What they told us"
        action={
          <Button size="small" variant="quiet" onClick={() => setAsking('facts')}>
            {view.factsVersion === null ? 'Record facts' : 'Change facts'}
          </Button>
        }
      >
        <FactList view={view} />
      </Section>
      {asking === 'facts' && (
        <FactsDialog candidateId={candidateId} view={view} onClose={() => setAsking(null)} />
      )}
      {waiving && (
        <WaiverDialog
          candidateId={candidateId}
          rule={waiving.rule}
          ruleWords={view.results.find(({ code }) => code === waiving.rule)?.rule ?? ''}
          waiver={waiving.waiver}
          onClose={() => setWaiving(null)}
        />
      )}
    </>
  );
}

function lastRunWords({ lastRun, words }: EligibilityView): string {
  if (lastRun === null) return 'No check is recorded yet.';
  return lastRun.words === words
    ? `Recorded on ${formatDay(lastRun.on)}.`
    : `Recorded on ${formatDay(lastRun.on)}: ${lastRun.words}. It stands differently now.`;
}
