import type { SessionStatus } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { useAct } from '../recovery-sheet/use-act';
import { folderConcernWords } from './concern-words';
import { openSample } from './open-sample';
import styles from './session.module.css';

interface Props {
  status: SessionStatus;
  onNext: () => void;
  onRestore: () => void;
}

export function FirstRunBegin({ status, onNext, onRestore }: Props): ReactNode {
  const choose = useAct(async () => {
    queryClient.setQueryData(['session'], await api.session.chooseFolder());
  });
  const sample = useAct(openSample);
  const concern = folderConcernWords(status.concern);
  return (
    <PlainWindow
      title="Set up the program"
      programName="Parent Partner Desk"
      step="Step 1 of 5"
      focusKey="begin"
    >
      {status.notice && <Notice tone="attention">{status.notice}</Notice>}
      <p className={styles['lead']}>
        Everything you write is kept in one encrypted file on this computer. There is no account, no
        cloud, and the program never uses the network.
      </p>
      <ul className={styles['points']}>
        <li>
          The file is in <span className={styles['path']}>{status.folder}</span>.
        </li>
        <li>
          Only your passphrase or a printed recovery sheet opens it. Nobody can reset them for you.
        </li>
        <li>You will make both now. It takes about five minutes and a printer.</li>
      </ul>
      {concern && <Notice tone="attention">{concern}</Notice>}
      {choose.problem !== null && (
        <Notice tone="error" announced>
          {choose.problem}
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={onNext}>
          Choose a passphrase
        </Button>
        {status.canChooseFolder && (
          <Button onClick={choose.run} loading={choose.isRunning}>
            Use another folder
          </Button>
        )}
        <Button onClick={onRestore}>Restore a backup</Button>
        <Button variant="quiet" onClick={sample.run} loading={sample.isRunning}>
          Look around with sample data first
        </Button>
      </div>
    </PlainWindow>
  );
}
