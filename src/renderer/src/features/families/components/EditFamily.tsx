import { families } from '@shared/contract/families';
import type { FamilyRecord } from '@shared/contract/families-records';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { familyValues } from '../family-form';
import { useUpdateFamily } from '../mutations';
import { FamilyFactFields } from './FamilyFactFields';

interface Props {
  family: FamilyRecord;
  onDone: () => void;
}

export function EditFamily({ family, onDone }: Props): ReactNode {
  const update = useUpdateFamily();
  const { id, version } = family;
  const form = useAppForm({
    schema: families.updateFamily.input,
    initialValues: familyValues(family),
    toInput: (values) => ({ ...(emptiesToNull(values) as object), id, version }),
    onSubmit: async (input) => {
      await update.mutateAsync(input);
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit family">
      <FamilyFactFields form={form} />
    </Form>
  );
}
