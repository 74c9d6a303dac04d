import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { ReactNode } from 'react';
import { useAct } from '../recovery-sheet/use-act';
import type { Trouble } from './trouble';

interface Props {
  trouble: Trouble;
  /** Puts an older key file in place and opens the vault with it. */
  onRepair: () => Promise<void>;
  onRestore: () => void;
  /** Absent when the program was started with a folder. */
  onChooseFolder?: (() => Promise<void>) | undefined;
}

/** What is wrong with the files, and each way out as a button. */
export function TroubleNotice({ trouble, onRepair, onRestore, onChooseFolder }: Props): ReactNode {
  const repair = useAct(onRepair);
  const choose = useAct(async () => onChooseFolder?.());
  const problem = repair.problem ?? choose.problem;
  return (
    <>
      <Notice
        tone="error"
        title={trouble.title}
        announced
        actions={
          <>
            {trouble.canRepair && (
              <Button loading={repair.isRunning} onClick={repair.run}>
                Look for an older key file
              </Button>
            )}
            {trouble.canRestore && <Button onClick={onRestore}>Restore a backup</Button>}
            {onChooseFolder && (
              <Button loading={choose.isRunning} onClick={choose.run}>
                Use another folder
              </Button>
            )}
          </>
        }
      >
        <p>{trouble.message}</p>
      </Notice>
      {problem !== null && (
        <Notice tone="error" announced>
          {problem}
        </Notice>
      )}
    </>
  );
}
