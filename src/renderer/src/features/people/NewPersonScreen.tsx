import { useNavigate } from '@tanstack/react-router';
import { Button } from '@renderer/ui/base/Button';
import { Form } from '@renderer/ui/form/Form';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { PersonFieldset } from './components/PersonFieldset';
import { SamePeople } from './components/SamePeople';
import { useCreatePerson } from './mutations';
import { emptyPerson, type PersonFormValues, personInput, personSchema } from './person-form';

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
        <HereAlready form={form} onOpen={open} />
      </Form>
    </Page>
  );
}

interface HereAlreadyProps {
  form: AppForm<PersonFormValues>;
  onOpen: (id: number) => void;
}

function HereAlready({ form, onOpen }: HereAlreadyProps): ReactNode {
  const typed = {
    firstName: form.useValue('firstName'),
    lastName: form.useValue('lastName'),
    phone: form.useValue('phone'),
    email: form.useValue('email'),
  };
  return (
    <SamePeople
      typed={typed}
      act={({ id, label }) => (
        <Button size="small" onClick={() => onOpen(id)}>
          Open {label}
        </Button>
      )}
    />
  );
}
