import { useQuery } from '@tanstack/react-query';
import type { Slot } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { vaultQueries } from '../queries';
import { shortStamp } from '../stamps';
import styles from '../vault.module.css';
import { AddPassphraseDialog } from './AddPassphraseDialog';
import { ChangePassphraseDialog } from './ChangePassphraseDialog';
import { RemovePassphraseDialog } from './RemovePassphraseDialog';

/** Passphrases that a vault can have (spec of the vault). */
const atMost = 8;

type Asking = { what: 'change' } | { what: 'add' } | { what: 'remove'; slot: Slot } | null;

/** Who can open the vault, and what can be done about it. */
export function PassphraseList(): ReactNode {
  const slots = useQuery(vaultQueries.slots());
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const passphrases = (slots.data ?? []).filter(({ kind }) => kind === 'passphrase');
  return (
    <Section title="Passphrases" level={3}>
      {slots.error && (
        <ErrorState message={slots.error.message} onRetry={() => void slots.refetch()} />
      )}
      {slots.isPending && (
        <Loading label="Loading passphrases">
          <Skeleton rows lines={['60%', '50%']} />
        </Loading>
      )}
      {slots.data && (
        <>
          <ul className={styles['rows']} aria-label="Passphrases">
            {passphrases.map((slot) => (
              <Line
                key={slot.id}
                slot={slot}
                onRemove={
                  passphrases.length > 1 ? () => setAsking({ what: 'remove', slot }) : undefined
                }
              />
            ))}
          </ul>
          <div className={styles['buttons']}>
            <Button onClick={() => setAsking({ what: 'change' })}>Change a passphrase</Button>
            <Button
              onClick={() => setAsking({ what: 'add' })}
              {...(passphrases.length >= atMost
                ? { disabledReason: `There are ${atMost} already. Remove one first.` }
                : {})}
            >
              Add a passphrase
            </Button>
          </div>
        </>
      )}
      {asking?.what === 'change' && (
        <ChangePassphraseDialog isOneOfSeveral={passphrases.length > 1} onClose={close} />
      )}
      {asking?.what === 'add' && <AddPassphraseDialog onClose={close} />}
      {asking?.what === 'remove' && <RemovePassphraseDialog slot={asking.slot} onClose={close} />}
    </Section>
  );
}

function Line({ slot, onRemove }: { slot: Slot; onRemove: (() => void) | undefined }): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['rowText']}>
        <span className={styles['rowName']}>{slot.label}</span>
        <span className={styles['note']}>
          {slot.isCurrent ? 'Opened the vault this time. ' : ''}Set on {shortStamp(slot.createdAt)}.
        </span>
      </div>
      {onRemove && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Remove the passphrase of ${slot.label}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      )}
    </li>
  );
}
