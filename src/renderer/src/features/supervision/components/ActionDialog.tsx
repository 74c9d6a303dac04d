import type { SupervisionActionRow } from '@shared/contract/supervision';
import { actionFields, type ActionFields } from '@shared/contract/supervision-fields';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useAddAction, useChangeAction } from '../mutations';

interface Props {
  /** The session it belongs to. */
  supervisionId: number;
  /** The action that is changed; null for a new one. */
  action: SupervisionActionRow | null;
  onClose: () => void;
}

/** One action: what, who, by when. */
export function ActionDialog({ supervisionId, action, onClose }: Props): ReactNode {
  const add = useAddAction();
  const change = useChangeAction();
  const save = (fields: ActionFields) =>
    action
      ? change.mutateAsync({ ...fields, id: action.id, version: action.version })
      : add.mutateAsync({ ...fields, supervisionId });
  const form = useAppForm({
    schema: actionFields,
    initialValues: {
      text: action?.text ?? (null as string | null),
      owner: action?.owner ?? (null as string | null),
      dueOn: action?.dueOn ?? (null as string | null),
    },
    onSubmit: async (fields) => {
      await save(fields);
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={action ? 'Edit action' : 'Add an action'}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel={action ? 'Save action' : 'Add action'} onCancel={onClose}>
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
    </Dialog>
  );
}
