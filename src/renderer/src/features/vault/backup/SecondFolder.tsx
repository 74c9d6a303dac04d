import type { VaultStatus } from '@shared/contract/vault';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { notify } from '@renderer/ui/feedback/notify';
import { Status } from '@renderer/ui/feedback/Status';
import { Working } from '@renderer/ui/feedback/Working';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useAct } from '../../recovery-sheet/use-act';
import { refreshVault } from '../queries';
import { stampWords } from '../stamps';
import styles from '../vault.module.css';
import { folderWords, secondWords } from './words';

type Folder = NonNullable<VaultStatus['secondFolder']>;

/** A folder on another drive that gets a copy of every backup. */
export function SecondFolder({ folder }: { folder: Folder | null }): ReactNode {
  const choose = useAct(async () => {
    const chosen = await api.vault.chooseSecondFolder();
    await refreshVault();
    notify(`Backups are copied to ${chosen.folder} from now on.${secondWords[chosen.second]}`, {
      tone: chosen.second === 'failed' ? 'attention' : 'done',
    });
  });
  const forget = useAct(async () => {
    await api.vault.forgetSecondFolder();
    await refreshVault();
    notify('There is no second folder any more. The copies in it stay where they are.', {
      tone: 'done',
    });
  });
  const problem = choose.problem ?? forget.problem;
  return (
    <>
      {folder === null ? (
        <p>
          None is set. A copy on a USB stick or a network drive survives what this computer does
          not.
        </p>
      ) : (
        <Chosen folder={folder} />
      )}
      <div className={styles['buttons']}>
        <Button loading={choose.isRunning} onClick={choose.run}>
          {folder === null ? 'Choose a second folder…' : 'Choose another folder…'}
        </Button>
        {folder !== null && (
          <Button loading={forget.isRunning} onClick={forget.run}>
            Stop copying there
          </Button>
        )}
      </div>
      {choose.isRunning && <Working label="Copying the last backup there and reading it back" />}
      {problem !== null && (
        <Notice tone="error" announced>
          {problem}
        </Notice>
      )}
    </>
  );
}

function Chosen({ folder }: { folder: Folder }): ReactNode {
  const words = folderWords(folder);
  return (
    <>
      {folder.isDue && (
        <Notice
          tone="attention"
          title={`No copy has reached it for ${plural(folder.absentDays, 'day')}`}
        >
          <p>Plug the drive in, or choose another folder. The copy is made with the next backup.</p>
        </Notice>
      )}
      {words !== null && (
        <Notice tone={folder.isSameDrive || folder.concern === 'synced' ? 'attention' : 'info'}>
          {words}
        </Notice>
      )}
      <KeyValue
        facts={[
          { label: 'Folder', value: folder.folder },
          {
            label: 'Now',
            value: folder.isThere ? (
              <Status tone="done" bare>
                There
              </Status>
            ) : (
              <Status tone="attention" bare>
                Not there
              </Status>
            ),
          },
          {
            label: 'Last copy',
            value: folder.filledAt ? stampWords(folder.filledAt) : 'None yet',
          },
        ]}
      />
    </>
  );
}
