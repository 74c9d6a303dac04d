import { formMethods } from '@shared/contract/screening-forms';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useAddReference } from '../mutations';

interface Values {
  name: string | null;
  relation: string | null;
  phone: string | null;
}

/** Someone who can be called. */
export function ReferenceDialog({
  candidateId,
  onClose,
}: {
  candidateId: number;
  onClose: () => void;
}): ReactNode {
  const add = useAddReference();
  const schema = formMethods.addReference.input;
  const form = useAppForm<Values, typeof schema>({
    schema,
    initialValues: { name: '', relation: '', phone: '' },
    toInput: (values) => ({ candidateId, ...(emptiesToNull(values) as Values) }),
    onSubmit: async (input) => {
      await add.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Add a reference" keepOnOutsideClick>
      <Form form={form} submitLabel="Add reference" onCancel={onClose} label="Reference">
        <TextField label="Name" field={form.field('name')} autoFocus />
        <FormRow>
          <TextField
            label="How they know the candidate"
            optional
            field={form.field('relation')}
            width="medium"
          />
          <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
        </FormRow>
      </Form>
    </Dialog>
  );
}
