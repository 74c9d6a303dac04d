import { useNavigate } from '@tanstack/react-router';
import { professionalFields } from '@shared/contract/professionals';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { ProfessionalFieldset } from './components/ProfessionalFieldset';
import { useCreateProfessional } from './mutations';
import { emptyProfessional } from './professional-form';

export function NewProfessionalScreen(): ReactNode {
  useTitle('Add a professional');
  const navigate = useNavigate();
  const create = useCreateProfessional();
  const form = useAppForm({
    schema: professionalFields,
    initialValues: emptyProfessional,
    onSubmit: async (fields) => {
      const { id } = await create.mutateAsync(fields);
      await navigate({
        to: '/professionals/$professionalId',
        params: { professionalId: String(id) },
      });
    },
  });
  return (
    <Page
      title="Add a professional"
      width="reading"
      focusKey="/professionals/new"
      back={{ href: '#/professionals', label: 'Professionals' }}
    >
      <Form
        form={form}
        submitLabel="Add professional"
        onCancel={() => void navigate({ to: '/professionals' })}
        label="Add a professional"
      >
        <ProfessionalFieldset form={form} />
      </Form>
    </Page>
  );
}
