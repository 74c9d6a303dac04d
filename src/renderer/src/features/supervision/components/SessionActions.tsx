import { actionFields, type SessionRecord } from '@shared/contract/supervision';
import { Button } from '@renderer/ui/base/Button';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Section } from '@renderer/ui/layout/Section';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { useAddAction } from '../mutations';
import { ActionList } from './ActionList';

/** What was agreed in a session; more can be added, the seal is about the words. */
export function SessionActions({ session }: { session: SessionRecord }): ReactNode {
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <Section
      title="Actions"
      level={3}
      action={
        <Button size="small" onClick={() => setAdding(true)}>
          Add an action…
        </Button>
      }
    >
      {session.actions.length === 0 ? (
        <p>No action was agreed.</p>
      ) : (
        <ActionList actions={session.actions} />
      )}
      <Dialog open={adding} onClose={close} title="Add an action" keepOnOutsideClick>
        <ActionForm supervisionId={session.id} onClose={close} />
      </Dialog>
    </Section>
  );
}

function ActionForm({
  supervisionId,
  onClose,
}: {
  supervisionId: number;
  onClose: () => void;
}): ReactNode {
  const add = useAddAction();
  const form = useAppForm({
    schema: actionFields,
    initialValues: {
      text: '' as string | null,
      owner: '' as string | null,
      dueOn: null as string | null,
    },
    onSubmit: async (fields) => {
      await add.mutateAsync({ ...fields, supervisionId });
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Add action" onCancel={onClose}>
      <TextField
        label="What will be done"
        missing="Say what will be done."
        autoFocus
        field={form.field('text')}
      />
      <FormRow>
        <TextField label="Who does it" optional width="medium" field={form.field('owner')} />
        <DateField label="By when" optional lean="future" field={form.field('dueOn')} />
      </FormRow>
    </Form>
  );
}
