import type { Checked } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { useAct } from '../recovery-sheet/use-act';
import styles from './rescue.module.css';

/** Reads every page and names the first that is damaged, for IT. */
export function DamageCheck(): ReactNode {
  const [found, setFound] = useState<Checked | null>(null);
  const check = useAct(async () => {
    setFound(null);
    setFound(await api.vault.verify());
  });
  return (
    <section className={styles['part']}>
      <h2 className={styles['subhead']}>Look at what is damaged</h2>
      <p>Reads every page of the file and names the first that is damaged. IT may want to know.</p>
      <div className={styles['buttons']}>
        <Button loading={check.isRunning} onClick={check.run}>
          Check every page
        </Button>
      </div>
      {check.isRunning && (
        <Working label="Reading every page" onStop={() => void api.exchange.cancel()} />
      )}
      {found && (
        <Notice tone={found.ok ? 'attention' : 'error'} announced>
          {found.problem ??
            'Every page can be read now. Lock, and unlock again: the disk may have recovered.'}
        </Notice>
      )}
      {check.problem !== null && (
        <Notice tone="error" title="This could not be checked" announced>
          {check.problem}
        </Notice>
      )}
    </section>
  );
}
