import { useNavigate } from '@tanstack/react-router';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { DuplicateNotice } from './components/DuplicateNotice';
import { PersonFieldset } from './components/PersonFieldset';
import { useCreatePerson } from './mutations';
import { emptyPerson, personInput, personSchema } from './person-form';

/** Someone who is none of the roles yet, or whose role comes later. */
export function NewPersonScreen(): ReactNode {
  useTitle('Add a person');
  const navigate = useNavigate();
  const create = useCreatePerson();
  const open = (id: number) =>
    void navigate({ to: '/people/$personId', params: { personId: String(id) } });
  const form = useAppForm({
    schema: personSchema,
    toInput: personInput,
    initialValues: emptyPerson,
    onSubmit: async (fields) => open((await create.mutateAsync(fields)).id),
  });
  return (
    <Page
      title="Add a person"
      width="reading"
      focusKey="/people/new"
      back={{ href: '#/people', label: 'People' }}
    >
      <Form
        form={form}
        submitLabel="Add person"
        onCancel={() => void navigate({ to: '/people' })}
        label="Add a person"
      >
        <PersonFieldset form={form} />
        <DuplicateNotice form={form} onUse={open} useLabel="Open" />
      </Form>
    </Page>
  );
}
