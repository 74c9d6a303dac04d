import type { SessionStatus } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { BackupList } from '../vault/backup/BackupList';
import { afterRestore } from './after-restore';
import styles from './rescue.module.css';

interface Props {
  status: SessionStatus;
  onCancel: () => void;
}

/** A backup in place of a vault that does not open, or on a computer that has none yet. */
export default function RestoreFlow({ status, onCancel }: Props): ReactNode {
  const hasVault = status.state !== 'absent';
  return (
    <PlainWindow
      programName={status.programName}
      title="Restore a backup"
      focusKey="restore"
      foot={`Restores into ${status.folder}`}
      wide
    >
      <p>
        {hasVault
          ? 'Choose a backup to put in place of the vault that does not open. You need a passphrase, or the recovery sheet, from when it was made.'
          : 'Choose a backup, for example on a USB stick. You need a passphrase, or the recovery sheet, from when it was made.'}
      </p>
      <BackupList folder={null} situation="shut" onRestored={afterRestore} />
      <div className={styles['buttons']}>
        <Button variant="quiet" onClick={onCancel}>
          {hasVault ? 'Back to the passphrase' : 'Back to the first step'}
        </Button>
      </div>
    </PlainWindow>
  );
}
