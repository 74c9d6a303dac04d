import { vault } from '@shared/contract/vault';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { refreshVault } from '../queries';
import { withCurrent } from '../secrets';
import { CurrentPassphrase } from './CurrentPassphrase';
import { issuedSheet } from './issued-sheet';

/** Warns that the sheet in the drawer stops working, and makes another. */
export function NewSheetDialog({ onClose }: { onClose: () => void }): ReactNode {
  const form = useAppForm({
    schema: vault.newRecoverySheet.input,
    toInput: (values) => values,
    initialValues: { current: '' },
    onSubmit: async (answers) => {
      const { recoveryCode } = await withCurrent(() => api.vault.newRecoverySheet(answers));
      onClose();
      issuedSheet.set({ code: recoveryCode, dropped: null });
      await refreshVault();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Make a new recovery sheet?">
      <Form
        form={form}
        submitLabel="Make a new sheet"
        onCancel={onClose}
        label="Make a new recovery sheet"
      >
        <p>
          The sheet you have now stops working at once, and so does every copy of it. Have paper in
          the printer: the new code is shown only once.
        </p>
        <CurrentPassphrase field={form.field('current')} autoFocus />
      </Form>
    </Dialog>
  );
}
