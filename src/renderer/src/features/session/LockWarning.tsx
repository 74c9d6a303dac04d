import { Button } from '@renderer/ui/base/Button';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useStore } from '@renderer/ui/store';
import { useEffect, type ReactNode } from 'react';
import { lockNow } from '../../app/use-app-events';
import { api } from '../../lib/api';
import { idleWarning } from '../../lib/idle-warning';
import styles from './session.module.css';

/** A minute before locking: any key, click or "Stay" keeps the program open. */
export function LockWarning(): ReactNode {
  const seconds = useStore(idleWarning);
  useEffect(() => {
    if (seconds === null || seconds <= 0) return undefined;
    const timer = setTimeout(() => idleWarning.set(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const stay = () => {
    idleWarning.set(null);
    void api.session.stay();
  };
  return (
    <Dialog open={seconds !== null} onClose={stay} title="Are you still there?" size="small">
      <p style={{ marginBlockEnd: 'var(--ui-space-4)' }}>
        The program locks in {seconds ?? 0} seconds. What you were writing is kept.
      </p>
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={stay} data-autofocus>
          Stay
        </Button>
        <Button onClick={() => void lockNow()}>Lock now</Button>
      </div>
    </Dialog>
  );
}
