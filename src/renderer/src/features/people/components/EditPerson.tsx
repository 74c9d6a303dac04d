import type { PersonRecord } from '@shared/contract/people';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useUpdatePerson } from '../mutations';
import { personFormValues, personInput, personSchema } from '../person-form';
import { PersonFieldset } from './PersonFieldset';

interface Props {
  person: PersonRecord;
  onDone: () => void;
}

export function EditPerson({ person, onDone }: Props): ReactNode {
  const update = useUpdatePerson();
  const form = useAppForm({
    schema: personSchema,
    toInput: personInput,
    initialValues: personFormValues(person),
    onSubmit: async (fields) => {
      await update.mutateAsync({ id: person.id, version: person.version, ...fields });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit person">
      <PersonFieldset form={form} />
    </Form>
  );
}
