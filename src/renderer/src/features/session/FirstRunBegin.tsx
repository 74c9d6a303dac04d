import type { SessionStatus } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import styles from './session.module.css';

interface Props {
  status: SessionStatus;
  onNext: () => void;
}

export function FirstRunBegin({ status, onNext }: Props): ReactNode {
  return (
    <PlainWindow
      title="Set up the program"
      programName="Parent Partner Desk"
      step="Step 1 of 4"

      focusKey="begin"
    >
      {status.notice && <Notice tone="attention">{status.notice}</Notice>}
      <p className={styles['lead']}>
        Everything you write is kept in one encrypted file on this computer. There is no account, no
        cloud, and the program never uses the network.
      </p>
      <ul className={styles['points']}>
        <li>The file is in {status.folder}.</li>
        <li>
          Only your passphrase or a printed recovery sheet opens it. Nobody can reset them for you.
        </li>
        <li>You will make both now. It takes about five minutes and a printer.</li>
      </ul>
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={onNext}>
          Choose a passphrase
        </Button>
      </div>
    </PlainWindow>
  );
}
