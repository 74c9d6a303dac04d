import { useState, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { Notice } from '../feedback/Notice';
import { asAppError } from '../form/server-errors';
import { Dialog } from './Dialog';
import styles from './overlay.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** A question that names what: "Delete 3 log entries?" */
  title: string;
  /** What will happen and that it cannot be undone. */
  children: ReactNode;
  /** The verb and the count: "Delete 3 log entries". Never OK or Yes. */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  onConfirm: () => unknown;
}

/** Asks before what cannot be undone: permanent delete, restore over data, sending data out. Nothing else. */
export function ConfirmDialog(props: Props): ReactNode {
  const { open, onClose, title, confirmLabel, cancelLabel = 'Cancel', danger = false } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await props.onConfirm();
      close();
    } catch (thrown) {
      setProblem(asAppError(thrown)?.message ?? 'This did not work. Nothing was changed.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onClose={close} title={title} size="small">
      <div className={styles['body']}>
        <div>{props.children}</div>
        {problem !== null && (
          <Notice tone="error" announced>
            {problem}
          </Notice>
        )}
        <div className={styles['buttons']}>
          <Button
            variant={danger ? 'danger' : 'primary'}
            loading={busy}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
          <Button data-autofocus={danger || undefined} onClick={close}>
            {cancelLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
