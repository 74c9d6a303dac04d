import { vault } from '@shared/contract/vault';
import { notify } from '@renderer/ui/feedback/notify';
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

const schema = z.intersection(
  chosenPassphrase,
  z.object({ current: vault.changePassphrase.input.shape.current }),
);

interface Props {
  onClose: () => void;
  /** There are several: the one that is typed is the one that changes. */
  isOneOfSeveral: boolean;
}

/** Another passphrase in place of one's own. The vault itself is not rewritten. */
export function ChangePassphraseDialog({ onClose, isOneOfSeveral }: Props): ReactNode {
  const form = useAppForm({
    schema,
    // A passphrase is kept exactly as typed, blanks included.
    toInput: (values) => values,
    initialValues: { current: '', passphrase: '', again: '' },
    onSubmit: async ({ current, passphrase }) => {
      await withCurrent(() => api.vault.changePassphrase({ current, next: passphrase }));
      await refreshVault();
      notify('Passphrase changed. The old one no longer opens the vault.', { tone: 'done' });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Change a passphrase" keepOnOutsideClick>
      <Form
        form={form}
        submitLabel="Change the passphrase"
        onCancel={onClose}
        label="Change a passphrase"
      >
        <CurrentPassphrase
          field={form.field('current')}
          {...(isOneOfSeveral ? { help: 'The one you type is the one that changes.' } : {})}
          autoFocus
        />
        <NewPassphrase
          passphrase={form.field('passphrase')}
          again={form.field('again')}
          typed={form.useValue('passphrase') ?? ''}
          onSuggest={(words) => form.setAll({ passphrase: words, again: '' })}
        />
      </Form>
    </Dialog>
  );
}
