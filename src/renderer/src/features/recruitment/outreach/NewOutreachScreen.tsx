import { useNavigate } from '@tanstack/react-router';
import { outreachFields } from '@shared/contract/recruitment-sources';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../../lib/use-title';
import { useAddOutreach } from './mutations';
import { emptyOutreach } from './outreach-form';
import { OutreachFieldset } from './OutreachFieldset';

/** Writes down one occasion where the program was made known. */
export function NewOutreachScreen(): ReactNode {
  useTitle('Add an outreach event');
  const navigate = useNavigate();
  const add = useAddOutreach();
  const form = useAppForm({
    schema: outreachFields,
    initialValues: emptyOutreach(useToday()),
    onSubmit: async (fields) => {
      const { id } = await add.mutateAsync(fields);
      await navigate({
        to: '/recruitment/outreach/$outreachId',
        params: { outreachId: String(id) },
      });
    },
  });
  return (
    <Page
      title="Add an outreach event"
      width="reading"
      back={{ href: '#/recruitment/outreach', label: 'Outreach' }}
    >
      <Form
        form={form}
        submitLabel="Add event"
        onCancel={() => void navigate({ to: '/recruitment/outreach' })}
        label="Outreach event"
      >
        <OutreachFieldset form={form} />
      </Form>
    </Page>
  );
}
