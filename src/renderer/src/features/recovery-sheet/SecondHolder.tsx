import { vault } from '@shared/contract/vault';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';

interface Props {
  initial: string | null;
  onSaved: () => void;
  submitLabel?: string;
  onCancel?: () => void;
  cancelLabel?: string;
}

/** Who keeps the second copy of the recovery sheet. */
export function SecondHolder(props: Props): ReactNode {
  const { initial, onSaved, submitLabel = 'Save', onCancel, cancelLabel } = props;
  const form = useAppForm({
    schema: vault.nameSecondHolder.input,
    initialValues: { holder: initial ?? '' },
    onSubmit: async (answers) => {
      await api.vault.nameSecondHolder(answers);
      onSaved();
    },
  });
  return (
    <Form
      form={form}
      submitLabel={submitLabel}
      {...(onCancel ? { onCancel } : {})}
      {...(cancelLabel ? { cancelLabel } : {})}
      label="Second copy"
    >
      <TextField
        label="Who keeps the second copy?"
        help="For example your program manager, or IT security. Someone who will still be there when you are not."
        field={form.field('holder')}
      />
    </Form>
  );
}
