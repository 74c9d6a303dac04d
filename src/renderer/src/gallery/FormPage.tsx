import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { MilesField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { ListEditor } from '@renderer/ui/data/ListEditor';
import { notify } from '@renderer/ui/feedback/notify';
import { Form } from '@renderer/ui/form/Form';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { useAutosave } from '@renderer/ui/form/use-autosave';
import { Page } from '@renderer/ui/layout/Page';
import { PersonPicker } from '@renderer/ui/picker/PersonPicker';
import { fail } from '@shared/errors';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { searchPeople } from './search-people';

const LogContact = z.object({
  date: z.iso.date(),
  mentor: z.string(),
  result: z.enum(['reached', 'no_answer']),
  minutes: z.int().min(1),
  milesTenths: z.int().nullable(),
  email: z.email().nullable(),
  summary: z.string().max(40),
  actions: z.array(z.object({ text: z.string(), due: z.iso.date().nullable() })),
});

const start = {
  date: '',
  mentor: null as string | null,
  result: null as string | null,
  minutes: null as number | null,
  milesTenths: null as number | null,
  email: '',
  summary: '',
  actions: [{ text: '', due: '' }],
};

export function FormPage(): ReactNode {
  const [saved, setSaved] = useState('No draft yet');
  const autosave = useAutosave<typeof start>(() => setSaved('Draft saved 2:41 PM'));
  const form = useAppForm({
    schema: LogContact,
    initialValues: start,
    onValuesChange: autosave.onValuesChange,
    onSubmit: async (answers) => {
      if (answers.summary === 'conflict') {
        return fail(
          'CONFLICT',
          'Someone changed this record meanwhile. Look at it again, then save.',
        );
      }
      if (answers.summary === 'field') {
        return fail('VALIDATION', 'Check the date.', { field: 'date' });
      }
      notify('Contact saved.', { undo: () => undefined });
      return undefined;
    },
  });
  const actions = form.useValue('actions');
  return (
    <Page title="Log contact" width="reading" sentence="One dealing with one or more parents.">
      <Form form={form} submitLabel="Save contact" onCancel={() => form.reset()} status={saved}>
        <FormRow>
          <DateField label="Date" lean="past" field={form.field('date')} />
          <DurationField label="How long?" field={form.field('minutes')} />
        </FormRow>
        <PersonPicker label="Parent partner" search={searchPeople} field={form.field('mentor')} />
        <SelectField
          label="How did it go?"
          field={form.field('result')}
          choices={[
            { value: 'reached', label: 'Reached' },
            { value: 'no_answer', label: 'No answer' },
          ]}
        />
        <FormRow>
          <MilesField label="Miles" optional field={form.field('milesTenths')} />
          <TextField label="Email" optional field={form.field('email')} />
        </FormRow>
        <TextArea
          label="Summary"
          help="Write it as if the parent will read it."
          field={form.field('summary')}
        />
        <FormSection title="What comes next" help="Each action shows up on Today.">
          <ListEditor
            label="Agreed actions"
            noun="action"
            items={actions}
            itemKey={(_, index) => String(index)}
            onAdd={() => form.set('actions', [...actions, { text: '', due: '' }])}
            onRemove={(at) =>
              form.set(
                'actions',
                actions.filter((_, index) => index !== at),
              )
            }
            renderItem={(_, index) => (
              <>
                <TextField
                  label={`Action ${index + 1}`}
                  field={form.field(`actions.${index}.text`)}
                />
                <DateField
                  label="Due"
                  optional
                  lean="future"
                  field={form.field(`actions.${index}.due`)}
                />
              </>
            )}
          />
        </FormSection>
      </Form>
    </Page>
  );
}
