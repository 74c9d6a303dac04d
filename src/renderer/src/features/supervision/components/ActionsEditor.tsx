import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { ListEditor } from '@renderer/ui/data/ListEditor';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { newAction, type NoteFormValues } from '../note-form';

/** What was agreed: who does what until when. Each shows until it is done. */
export function ActionsEditor({ form }: { form: AppForm<NoteFormValues> }): ReactNode {
  const actions = form.useValue('actions');
  return (
    <ListEditor
      label="Actions"
      noun="action"
      empty="Who does what, until when. Each stays on the list until it is ticked off."
      items={actions}
      itemKey={({ uid }) => uid}
      onAdd={() => form.set('actions', [...form.values().actions, newAction()])}
      onRemove={(at) =>
        form.set(
          'actions',
          form.values().actions.filter((_, index) => index !== at),
        )
      }
      renderItem={(_, index) => (
        <>
          <TextField
            label={`Action ${index + 1}`}
            missing="Say what will be done."
            field={form.field(`actions.${index}.text`)}
          />
          <TextField
            label="Who does it"
            optional
            width="medium"
            field={form.field(`actions.${index}.owner`)}
          />
          <DateField
            label="By when"
            optional
            lean="future"
            field={form.field(`actions.${index}.dueOn`)}
          />
        </>
      )}
    />
  );
}
