import type { VaultStatus } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import { useEffect, useState, type ReactNode } from 'react';
import { ApiError, api } from '../../lib/api';
import { useAct } from '../recovery-sheet/use-act';
import { folderConcernWords } from './concern-words';
import { openSample } from './open-sample';
import styles from './session.module.css';

interface Props {
  step: string;
  onDone: () => void;
}

type Second = Pick<NonNullable<VaultStatus['secondFolder']>, 'folder' | 'isSameDrive' | 'concern'>;

/** The first backup, where a second copy goes, and how to begin. */
export function FirstRunStart({ step, onDone }: Props): ReactNode {
  const backup = useFirstBackup();
  const [second, setSecond] = useState<Second | null>(null);
  const choose = useAct(async () => setSecond(await api.vault.chooseSecondFolder()));
  const begin = (path: string) => {
    window.location.hash = path;
    onDone();
  };
  return (
    <PlainWindow
      title="Backup, and how to begin"
      programName="Parent Partner Desk"
      step={step}
      focusKey="start"
    >
      <section className={styles['block']}>
        {backup.isRunning && <p role="status">Making the first backup and checking it…</p>}
        {backup.madeIn !== null && (
          <Notice tone="done">
            The first backup was made and checked. From now on the program makes one whenever it
            locks after a change, and keeps the last 3, one a day, one a week and one a month.
          </Notice>
        )}
        {backup.problem !== null && <Notice tone="attention">{backup.problem}</Notice>}
      </section>
      <section className={styles['block']}>
        <h2 className={styles['subhead']}>A second place for backups</h2>
        <p>
          Backups lie beside the vault. A copy on a USB drive or the agency’s network drive also
          survives the loss of this computer. It is encrypted like the vault.
        </p>
        {second && (
          <Notice tone={second.isSameDrive || second.concern ? 'attention' : 'done'} announced>
            {second.isSameDrive
              ? `${second.folder} is on the drive the vault is on: losing the computer loses both.`
              : `Copies go to ${second.folder} whenever it is there.`}{' '}
            {folderConcernWords(second.concern)}
          </Notice>
        )}
        {choose.problem !== null && (
          <Notice tone="error" announced>
            {choose.problem}
          </Notice>
        )}
        <Button onClick={choose.run} loading={choose.isRunning}>
          {second ? 'Choose another folder' : 'Choose a folder'}
        </Button>
      </section>
      <section className={styles['block']}>
        <h2 className={styles['subhead']}>How do you want to begin?</h2>
        <div className={styles['buttons']}>
          <Button variant="primary" onClick={() => begin('/')}>
            Start empty
          </Button>
          <Button onClick={() => begin('/settings?section=exchange')}>Import what I have</Button>
          <Button
            onClick={() => {
              onDone();
              void openSample();
            }}
          >
            Explore with sample data
          </Button>
        </div>
        <p className={styles['foot']}>
          The sample office is a file of its own with invented people. Your vault stays empty; lock
          the program to come back to it.
        </p>
      </section>
    </PlainWindow>
  );
}

/** Makes a backup once, as soon as there is something to lose. */
function useFirstBackup() {
  const [state, setState] = useState<{
    isRunning: boolean;
    madeIn: string | null;
    problem: string | null;
  }>({ isRunning: true, madeIn: null, problem: null });
  useEffect(() => {
    let here = true;
    api.vault.backUp().then(
      ({ name }) => here && setState({ isRunning: false, madeIn: name, problem: null }),
      (error: unknown) => {
        const problem =
          error instanceof ApiError ? error.message : 'The first backup could not be made.';
        if (here) setState({ isRunning: false, madeIn: null, problem });
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return state;
}
