import { type Slot, vault } from '@shared/contract/vault';
import { notify } from '@renderer/ui/feedback/notify';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { refreshVault } from '../queries';
import { withCurrent } from '../secrets';
import { CurrentPassphrase } from './CurrentPassphrase';

interface Props {
  slot: Slot;
  onClose: () => void;
}

/** Takes a passphrase away, and says what that does not do. */
export function RemovePassphraseDialog({ slot, onClose }: Props): ReactNode {
  const form = useAppForm({
    schema: vault.removePassphrase.input.omit({ id: true }),
    toInput: (values) => values,
    initialValues: { current: '' },
    onSubmit: async ({ current }) => {
      await withCurrent(() => api.vault.removePassphrase({ current, id: slot.id }));
      await refreshVault();
      notify(`The passphrase of “${slot.label}” no longer opens the vault.`, { tone: 'done' });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={`Remove the passphrase of “${slot.label}”?`}>
      <Form
        form={form}
        danger
        submitLabel="Remove the passphrase"
        onCancel={onClose}
        label="Remove a passphrase"
      >
        <p>
          It stops opening the vault at once, and this cannot be undone. Backups that were made
          until now still open with it; to end that for all new backups, change the data key
          afterwards.
        </p>
        <CurrentPassphrase
          field={form.field('current')}
          help="Another one than the one you remove."
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
