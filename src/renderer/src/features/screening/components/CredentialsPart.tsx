import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CredentialView } from '@shared/contract/screening-file';
import { type Gate, gateWords } from '@shared/domain/screening/gates';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { CredentialDialog } from '../dialogs/CredentialDialog';
import { expiryWords } from '../expiry-words';
import { useRemoveCredential } from '../mutations';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';
import { GatesSection } from './GatesSection';

/** What must be in place before they are matched, drive or claim, and until when it holds. */
export function CredentialsPart({ personId }: { personId: number }): ReactNode {
  const credentials = useQuery(screeningQueries.credentials(personId));
  const [asking, setAsking] = useState<CredentialView | 'new' | null>(null);
  if (credentials.error) {
    return (
      <ErrorState message={credentials.error.message} onRetry={() => void credentials.refetch()} />
    );
  }
  if (!credentials.data) {
    return (
      <Loading label="Loading credentials">
        <Skeleton lines={['60%', '80%', '70%']} />
      </Loading>
    );
  }
  return (
    <>
      <GatesSection personId={personId} />
      <Section
        title="Agreements and credentials"
        action={
          <Button size="small" icon={IconPlus} onClick={() => setAsking('new')}>
            Add
          </Button>
        }
      >
        {credentials.data.length === 0 ? (
          <EmptyState kind="nothing-yet" title="Nothing is recorded yet.">
            Add what was signed, shown or filed, with the day it runs out.
          </EmptyState>
        ) : (
          <CredentialTable credentials={credentials.data} onEdit={setAsking} />
        )}
      </Section>
      {asking !== null && (
        <CredentialDialog
          personId={personId}
          credential={asking === 'new' ? null : asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

const neededFor = (gates: readonly Gate[]): string =>
  gates.map((gate) => gateWords[gate]).join(', ');

function CredentialTable({
  credentials,
  onEdit,
}: {
  credentials: readonly CredentialView[];
  onEdit: (credential: CredentialView) => void;
}): ReactNode {
  const words = useWords();
  const remove = useRemoveCredential();
  const today = useToday();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Agreements and credentials</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Since</th>
            <th scope="col">Valid until</th>
            <th scope="col">Seen by</th>
            <th scope="col">Needed for</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {credentials.map((credential) => {
            const { id, version, type, replaced, expiresOn } = credential;
            const name = words.label('credentialType', type);
            const expiry = replaced ? null : expiryWords(expiresOn, today);
            return (
              <tr key={id} className={replaced ? styles['replaced'] : undefined}>
                <th scope="row">
                  {name}
                  {replaced && ' (a newer one counts)'}
                </th>
                <td className={styles['day']}>{formatDay(credential.issuedOn)}</td>
                <td className={styles['day']}>
                  {expiresOn === null ? 'No end' : formatDay(expiresOn)}
                  {expiry && (
                    <div>
                      <Status tone={expiry.tone} bare>
                        {expiry.words}
                      </Status>
                    </div>
                  )}
                </td>
                <td className={styles['who']}>
                  {credential.verifiedBy}
                  {credential.verifiedOn && (
                    <div className={styles['muted']}>{formatDay(credential.verifiedOn)}</div>
                  )}
                </td>
                <td>{neededFor(credential.gates)}</td>
                <td className={styles['rowAct']}>
                  <MoreMenu
                    label={`More for ${name}, since ${formatDay(credential.issuedOn)}`}
                    items={[
                      { label: 'Change…', onSelect: () => onEdit(credential) },
                      'line',
                      {
                        label: 'Take out',
                        onSelect: () => remove.mutate({ credentialId: id, version }),
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
