import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CheckView } from '@shared/contract/screening-file';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import type { Tone } from '@renderer/ui/feedback/tone';
import { Inline } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { CheckDialog } from '../dialogs/CheckDialog';
import { expiryWords } from '../expiry-words';
import { useRemoveCheck } from '../mutations';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';
import { Restricted } from './Restricted';

/** Background checks: which, when, how it came out and until when. Never what was found. */
export function ChecksPart({ personId }: { personId: number }): ReactNode {
  return (
    <Restricted
      key={personId}
      personId={personId}
      part="checks"
      what="which background checks were asked for, and how they came out"
      openLabel="Open background checks"
    >
      {(opened, hide) => <Opened personId={personId} opened={opened} onHide={hide} />}
    </Restricted>
  );
}

interface OpenedProps {
  personId: number;
  opened: number;
  onHide: () => void;
}

function Opened({ personId, opened, onHide }: OpenedProps): ReactNode {
  const checks = useQuery(screeningQueries.checks(personId, opened));
  const [asking, setAsking] = useState<CheckView | 'new' | null>(null);
  if (checks.error) return <ErrorState message={checks.error.message} onRetry={onHide} />;
  if (!checks.data) {
    return (
      <Loading label="Loading background checks">
        <Skeleton lines={['80%', '70%', '60%']} />
      </Loading>
    );
  }
  return (
    <>
      <Inline>
        <Button icon={IconPlus} onClick={() => setAsking('new')}>
          Add a check
        </Button>
        <Button variant="quiet" onClick={onHide}>
          Hide again
        </Button>
      </Inline>
      <p className={styles['note']}>
        Offenses and results have no place here, and no field: they stay with those who decide on
        them. This program needs to know only whether somebody may go on, and until when.
      </p>
      {checks.data.length === 0 ? (
        <EmptyState kind="nothing-yet" title="No check is recorded yet.">
          Add one when it is asked for; the outcome can follow.
        </EmptyState>
      ) : (
        <CheckTable checks={checks.data} onEdit={setAsking} />
      )}
      {asking !== null && (
        <CheckDialog
          personId={personId}
          check={asking === 'new' ? null : asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

const tones: Record<CheckView['outcome'], Tone> = {
  pending: 'neutral',
  clear: 'done',
  in_review: 'info',
  cleared_with_waiver: 'done',
  not_cleared: 'attention',
  cancelled: 'neutral',
};

const day = (value: string | null): string => (value === null ? '' : formatDay(value));

function CheckTable({
  checks,
  onEdit,
}: {
  checks: readonly CheckView[];
  onEdit: (check: CheckView) => void;
}): ReactNode {
  const words = useWords();
  const remove = useRemoveCheck();
  const today = useToday();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Background checks, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Outcome</th>
            <th scope="col">Asked for</th>
            <th scope="col">Answer came</th>
            <th scope="col">Valid until</th>
            <th scope="col">Decided by</th>
            <th scope="col">File number</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => {
            const { id, version, type, outcome, requestedOn, replaced } = check;
            const name = words.label('checkType', type);
            const expiry = replaced ? null : expiryWords(check.validUntil, today);
            return (
              <tr key={id} className={replaced ? styles['replaced'] : undefined}>
                <th scope="row">
                  {name}
                  {replaced && ' (a newer one counts)'}
                </th>
                <td>
                  <Status tone={replaced ? 'neutral' : tones[outcome]} bare>
                    {words.label('checkOutcome', outcome)}
                  </Status>
                </td>
                <td className={styles['day']}>{formatDay(requestedOn)}</td>
                <td className={styles['day']}>{day(check.receivedOn)}</td>
                <td className={styles['day']}>
                  {day(check.validUntil)}
                  {expiry && (
                    <div>
                      <Status tone={expiry.tone} bare>
                        {expiry.words}
                      </Status>
                    </div>
                  )}
                </td>
                <td className={styles['who']}>
                  {check.adjudicatedBy}
                  {check.adjudicatedOn && (
                    <div className={styles['muted']}>{formatDay(check.adjudicatedOn)}</div>
                  )}
                </td>
                <td className={styles['day']}>{check.hrReference}</td>
                <td className={styles['rowAct']}>
                  <MoreMenu
                    label={`More for ${name}, asked for ${formatDay(requestedOn)}`}
                    items={[
                      { label: 'Change…', onSelect: () => onEdit(check) },
                      'line',
                      {
                        label: 'Take out',
                        onSelect: () => remove.mutate({ checkId: id, version }),
                      },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
