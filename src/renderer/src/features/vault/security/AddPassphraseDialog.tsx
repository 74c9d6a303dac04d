import { vault } from '@shared/contract/vault';
import { notify } from '@renderer/ui/feedback/notify';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { refreshVault } from '../queries';
import { withCurrent } from '../secrets';
import { CurrentPassphrase } from './CurrentPassphrase';
import { chosenPassphrase, NewPassphrase } from './NewPassphrase';

const { current, label } = vault.addPassphrase.input.shape;
const schema = z.intersection(chosenPassphrase, z.object({ current, label }));

/** A further passphrase for somebody else: a backup coordinator. */
export function AddPassphraseDialog({ onClose }: { onClose: () => void }): ReactNode {
  const form = useAppForm({
    schema,
    toInput: (values) => values,
    initialValues: { label: '', passphrase: '', again: '', current: '' },
    onSubmit: async (answers) => {
      const { again: _again, ...input } = answers;
      await withCurrent(() => api.vault.addPassphrase(input));
      await refreshVault();
      notify(`The passphrase of “${answers.label}” opens the vault now.`, { tone: 'done' });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Add a passphrase" keepOnOutsideClick>
      <Form
        form={form}
        submitLabel="Add the passphrase"
        onCancel={onClose}
        label="Add a passphrase"
      >
        <TextField
          label="Whose passphrase is it?"
          help="For example “Backup coordinator”. The history says by this name who opened the vault."
          field={form.field('label')}
          autoFocus
        />
        <NewPassphrase
          label="Their passphrase"
          passphrase={form.field('passphrase')}
          again={form.field('again')}
          typed={form.useValue('passphrase') ?? ''}
          onSuggest={(words) => form.setAll({ passphrase: words, again: '' })}
        />
        <CurrentPassphrase
          field={form.field('current')}
          help="To show that it is you who adds it."
        />
      </Form>
    </Dialog>
  );
}
