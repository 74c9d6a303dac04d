import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { SecondHolder } from '../../recovery-sheet/SecondHolder';
import { refreshVault } from '../queries';
import { useAct } from '../../recovery-sheet/use-act';
import styles from '../vault.module.css';

interface Props {
  holder: string | null;
  onClose: () => void;
}

/** Who keeps the second copy of the sheet; also that nobody does any more. */
export function SecondHolderDialog({ holder, onClose }: Props): ReactNode {
  const done = (text: string) => {
    void refreshVault();
    notify(text, { tone: 'done' });
    onClose();
  };
  const remove = useAct(async () => {
    await api.vault.nameSecondHolder({ holder: null });
    done('Nobody is named for the second copy.');
  });
  return (
    <Dialog open onClose={onClose} title="The second copy">
      <div className={styles['steps']}>
        <SecondHolder
          initial={holder}
          onSaved={() => done('Noted who keeps the second copy.')}
          onCancel={onClose}
        />
        {holder !== null && (
          <div>
            <Button size="small" variant="quiet" loading={remove.isRunning} onClick={remove.run}>
              Nobody keeps it any more
            </Button>
            {remove.problem !== null && <p role="alert">{remove.problem}</p>}
          </div>
        )}
      </div>
    </Dialog>
  );
}
