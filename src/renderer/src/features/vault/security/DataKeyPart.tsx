import { useQuery } from '@tanstack/react-query';
import { Button } from '@renderer/ui/base/Button';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { vaultQueries } from '../queries';
import styles from '../vault.module.css';
import { RotateDialog } from './RotateDialog';

/** The key under the passphrases, and when to change it. */
export function DataKeyPart(): ReactNode {
  const [asking, setAsking] = useState(false);
  const slots = useQuery(vaultQueries.slots()).data ?? [];
  const labels = slots.flatMap(({ kind, label }) => (kind === 'passphrase' ? [label] : []));
  return (
    <Section title="Data key" level={3}>
      <p>
        Every passphrase and the recovery sheet unwrap one key, and that key encrypts the records.
        Change it when somebody who knew a passphrase has left on bad terms, or when a copy of the
        vault went missing.
      </p>
      <div className={styles['buttons']}>
        <Button onClick={() => setAsking(true)}>Change the data key</Button>
      </div>
      {asking && <RotateDialog labels={labels} onClose={() => setAsking(false)} />}
    </Section>
  );
}
