import { useQuery } from '@tanstack/react-query';
import type { SessionStatus } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';
import { BackupList } from '../vault/backup/BackupList';
import { afterRestore } from './after-restore';
import { DamageCheck } from './DamageCheck';
import styles from './rescue.module.css';
import { SaveReadable } from './SaveReadable';

/** The secret was right, but the program file is damaged: look, put a backup in place, save the rest. */
export default function DamagedScreen({ status }: { status: SessionStatus }): ReactNode {
  const trouble = useQuery({
    queryKey: ['vault', 'trouble'],
    queryFn: () => api.vault.trouble(),
  });
  return (
    <PlainWindow
      programName={status.programName}
      title="The program file is damaged"
      focusKey="damaged"
      foot={`The vault is in ${status.folder}`}
      wide
    >
      {trouble.data && <Notice tone="error">{trouble.data.message}</Notice>}
      <p>
        Your passphrase is right. Nothing is written to the damaged file any more, and nothing here
        deletes it.
      </p>
      <section className={styles['part']}>
        <h2 className={styles['subhead']}>Put a backup in place</h2>
        <p>The best way back. What was written after the backup is not in it.</p>
        <BackupList folder={null} situation="damaged" onRestored={afterRestore} />
      </section>
      <SaveReadable />
      <DamageCheck />
      <section className={styles['part']}>
        <h2 className={styles['subhead']}>Leave it for now</h2>
        <div className={styles['buttons']}>
          <Button onClick={() => void api.session.lock()}>Lock</Button>
        </div>
      </section>
    </PlainWindow>
  );
}
