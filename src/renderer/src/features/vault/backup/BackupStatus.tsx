import type { VaultStatus } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { agoWords, stampWords, useNow } from '../stamps';
import styles from '../vault.module.css';
import { useBackUp, useBackUpTo } from './use-backup';

/** When the last backup was made, whether it holds everything, and making one. */
export function BackupStatus({ status }: { status: VaultStatus }): ReactNode {
  const { backup } = status;
  const now = useNow();
  const here = useBackUp();
  const elsewhere = useBackUpTo();
  const problem = here.problem ?? elsewhere.problem;
  return (
    <>
      <p>{sentence(backup, now)}</p>
      {backup.trouble !== null && (
        <Notice tone="error" title="The program could not make a backup by itself">
          <p>{backup.trouble}</p>
        </Notice>
      )}
      {status.concern !== null && (
        <Notice tone="attention" title="About the folder of the vault">
          <p>{vaultFolderWords[status.concern]}</p>
        </Notice>
      )}
      <KeyValue
        facts={[
          {
            label: 'Last backup',
            value: backup.lastAt ? stampWords(backup.lastAt) : 'None yet',
          },
          {
            label: 'Since then',
            value: backup.changedSince ? 'Something was written' : 'Nothing was written',
          },
        ]}
      />
      <div className={styles['buttons']}>
        <Button variant="primary" loading={here.isRunning} onClick={here.run}>
          Back up now
        </Button>
        <Button loading={elsewhere.isRunning} onClick={elsewhere.run}>
          Back up to a folder…
        </Button>
      </div>
      {(here.isRunning || elsewhere.isRunning) && (
        <Working label="Writing the backup, opening it again and comparing" />
      )}
      {problem !== null && (
        <Notice tone="error" title="No backup was made" announced>
          <p>{problem}</p>
        </Notice>
      )}
      <p className={styles['note']}>
        The program also makes one when you lock or close it, each hour of work, and before updates
        and imports. It keeps the last 3, and one for each of 7 days, 4 weeks and 12 months.
      </p>
    </>
  );
}

const vaultFolderWords = {
  synced:
    'A cloud service seems to copy the folder of the vault elsewhere. That can damage the file, and your agency may not allow it. Ask IT for a folder that is not copied.',
  network:
    'The vault is on a network drive. A lost connection can damage the file. Ask IT for a folder on this computer.',
} as const;

function sentence({ lastAt, changedSince }: VaultStatus['backup'], now: string): string {
  if (lastAt === null) return 'There is no backup yet. If this computer is lost, everything is.';
  const ago = agoWords(lastAt, now);
  return changedSince
    ? `The last backup is from ${ago === 'just now' ? 'a moment ago' : ago}. What was written since is not in it.`
    : `Everything is in the backup from ${ago === 'just now' ? 'a moment ago' : ago}.`;
}
