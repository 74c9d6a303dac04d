import { professionalFields } from '@shared/contract/professionals';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { ProfessionalFieldset } from './components/ProfessionalFieldset';
import { useCreateProfessional } from './mutations';
import { emptyProfessional } from './professional-form';

interface Props {
  open: boolean;
  onClose: () => void;
  onCreated: (id: number) => void;
}

/** Adds a professional without leaving the form that needs one. */
export function NewProfessionalDialog({ open, onClose, onCreated }: Props): ReactNode {
  return (
    <Dialog open={open} onClose={onClose} title="Add a professional" keepOnOutsideClick>
      <NewProfessionalForm onClose={onClose} onCreated={onCreated} />
    </Dialog>
  );
}

function NewProfessionalForm({ onClose, onCreated }: Omit<Props, 'open'>): ReactNode {
  const create = useCreateProfessional();
  const form = useAppForm({
    schema: professionalFields,
    initialValues: emptyProfessional,
    onSubmit: async (fields) => {
      const { id } = await create.mutateAsync(fields);
      onCreated(id);
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Add professional" onCancel={onClose} label="Add a professional">
      <ProfessionalFieldset form={form} />
    </Form>
  );
}
