import { Working } from '@renderer/ui/feedback/Working';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { ApiError, api } from '../../../lib/api';
import { flushDrafts } from '../../../lib/drafts';
import { atField } from '../secrets';
import styles from '../vault.module.css';
import { restoreOutcome } from './outcome';
import { noSecret, SecretFields, secretOf, secretSchema } from './SecretFields';

/** Back to how everything was right before the last restore. */
export function UndoRestoreDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [needsSecret, setNeedsSecret] = useState(false);
  const form = useAppForm({
    schema: secretSchema(needsSecret),
    toInput: (values) => values,
    initialValues: noSecret,
    onSubmit: async (typed) => {
      await flushDrafts();
      try {
        const { kept, rows } = await atField(
          'secretText',
          'This did not open the backup. Try again, or use another one that was in force then.',
          () => api.vault.undoRestore(secretOf(needsSecret, typed)),
        );
        restoreOutcome.set({ madeAt: null, kept, rows });
        onClose();
      } catch (error) {
        if (error instanceof ApiError && error.field === 'secret') setNeedsSecret(true);
        throw error;
      }
    },
  });
  const secretKind = form.useValue('secretKind');
  const busy = form.submitting;
  return (
    <Dialog open onClose={busy ? () => {} : onClose} title="Undo the restore?" keepOnOutsideClick>
      <div className={styles['steps']}>
        <p>
          Everything goes back to how it was right before the restore. What was written since the
          restore is kept as a backup first, so this can be undone too.
        </p>
        <Form
          form={form}
          submitLabel="Undo the restore"
          {...(busy ? {} : { onCancel: onClose })}
          label="Undo the restore"
        >
          {needsSecret && (
            <SecretFields
              kind={form.field('secretKind')}
              text={form.field('secretText')}
              chosen={secretKind}
            />
          )}
          {busy && (
            <Working
              label="Checking the backup, keeping what is here, and putting it in place"
              onStop={() => void api.exchange.cancel()}
            />
          )}
        </Form>
      </div>
    </Dialog>
  );
}
