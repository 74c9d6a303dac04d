import { vault } from '@shared/contract/vault';
import { formatList } from '@shared/parse/format';
import { Working } from '@renderer/ui/feedback/Working';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { flushDrafts } from '../../../lib/drafts';
import { withCurrent } from '../secrets';
import styles from '../vault.module.css';
import { CurrentPassphrase } from './CurrentPassphrase';
import { issuedSheet } from './issued-sheet';

interface Props {
  /** Labels of the passphrases there are. */
  labels: readonly string[];
  onClose: () => void;
}

/** Says what a new key takes with it, and confirms by passphrase: this cannot be undone. */
export function RotateDialog({ labels, onClose }: Props): ReactNode {
  const form = useAppForm({
    schema: vault.rotateKey.input,
    toInput: (values) => values,
    initialValues: { passphrase: '' },
    onSubmit: async (answers) => {
      await flushDrafts();
      const { recoveryCode, dropped } = await withCurrent(
        () => api.vault.rotateKey(answers),
        'passphrase',
      );
      // The vault was closed and opened again: this dialog is gone by now.
      issuedSheet.set({ code: recoveryCode, dropped });
    },
  });
  const busy = form.submitting;
  return (
    <Dialog
      open
      onClose={busy ? () => {} : onClose}
      title="Change the data key?"
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel="Change the data key"
        {...(busy ? {} : { onCancel: onClose })}
        label="Change the data key"
      >
        <ul className={styles['points']}>
          <li>
            All records are written into a new file under a new key, and every page is checked.
          </li>
          <li>Only the passphrase you type here goes on working.</li>
          {labels.length > 1 && (
            <li>
              There are {labels.length} passphrases: {formatList(labels)}. All but yours must be
              added again.
            </li>
          )}
          <li>The recovery sheet stops working. A new one is made: have paper in the printer.</li>
          <li>
            Backups made until now keep their old key: the passphrases and the sheet of their time
            still open them.
          </li>
        </ul>
        <CurrentPassphrase
          field={form.field('passphrase')}
          help="To confirm. This cannot be undone."
          autoFocus
        />
        {busy && (
          <Working
            label="Writing and checking under the new key"
            onStop={() => void api.exchange.cancel()}
          />
        )}
      </Form>
    </Dialog>
  );
}
