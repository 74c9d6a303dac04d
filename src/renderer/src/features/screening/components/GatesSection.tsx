import { useQuery } from '@tanstack/react-query';
import type { GateView } from '@shared/contract/screening-file';
import { gateWords } from '@shared/domain/screening/gates';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { OverrideDialog } from '../dialogs/OverrideDialog';
import { useEndOverride } from '../mutations';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';

/** What they may do today, what is missing otherwise, and who let them go on without it. */
export function GatesSection({ personId }: { personId: number }): ReactNode {
  const gates = useQuery(screeningQueries.gates(personId));
  const [asking, setAsking] = useState<GateView | null>(null);
  return (
    <Section
      title="What is in place"
      action={<TextLink href="#/settings?section=eligibility">What each needs</TextLink>}
    >
      {gates.error && (
        <ErrorState message={gates.error.message} onRetry={() => void gates.refetch()} />
      )}
      {gates.isPending && (
        <Loading label="Loading what is in place">
          <Skeleton lines={['50%', '60%', '50%']} />
        </Loading>
      )}
      {gates.data && (
        <ul className={styles['lines']}>
          {gates.data.map((view) => (
            <GateLine key={view.gate} view={view} onOverride={() => setAsking(view)} />
          ))}
        </ul>
      )}
      {asking && (
        <OverrideDialog personId={personId} view={asking} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}

function GateLine({ view, onOverride }: { view: GateView; onOverride: () => void }): ReactNode {
  const end = useEndOverride();
  const { gate, open, missing, sentence, override } = view;
  const name = gateWords[gate];
  return (
    <li>
      <div className={styles['lineHead']}>
        <strong>{name}</strong>
        <Status tone={override ? 'info' : open ? 'done' : 'attention'} bare>
          {override ? 'Allowed for now' : open ? 'Everything is in place' : 'Not yet'}
        </Status>
        <span className={styles['lineActs']}>
          {override && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`End this: ${name}`}
              onClick={() => end.mutate({ overrideId: override.id, version: override.version })}
            >
              End this
            </Button>
          )}
          {!open && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Let them go on: ${name}`}
              onClick={onOverride}
            >
              Let them go on…
            </Button>
          )}
        </span>
      </div>
      {sentence && <p className={styles['muted']}>{sentence}</p>}
      {override && (
        <p className={styles['muted']}>
          Without: {missing.join(', ')}. {override.decidedBy} decided on{' '}
          {formatDay(override.decidedOn)}, until {formatDay(override.until)}: {override.reason}
        </p>
      )}
    </li>
  );
}
