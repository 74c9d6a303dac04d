import { noteTemplate } from '@shared/domain/supervision/note-template';
import { Button } from '@renderer/ui/base/Button';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { choicesWith } from '../../log/components/choices';
import { MentorsPicker } from '../../log/components/pickers';
import type { NoteFormValues } from '../note-form';

/** Who, when and which kind; then the note, with room to write. */
export function NoteFieldset({ form }: { form: AppForm<NoteFormValues> }): ReactNode {
  const words = useWords();
  return (
    <>
      <MentorsPicker
        label="Parent partner"
        missing="Choose the parent partner."
        on={() => form.values().on}
        field={form.field('mentors')}
      />
      <FormRow>
        <SelectField
          label="Kind of session"
          choices={words.choices('supervisionType')}
          alwaysAnswered
          field={form.field('type')}
        />
        <DateField label="Date" lean="past" field={form.field('on')} />
        <DurationField
          label="How long"
          missing="Enter how long it took, like 45 or 1:30."
          field={form.field('minutes')}
        />
      </FormRow>
      <TextField label="Supervisor" optional width="medium" field={form.field('supervisor')} />
      <CheckboxGroup
        label="Topics"
        optional
        columns
        choices={choicesWith(words, 'supervisionTopic', [])}
        field={form.field('topics')}
      />
      <TextArea
        label="Note"
        optional
        help="Short and factual. Headings you leave empty are left out when you seal it."
        rows={18}
        maxRows={60}
        maxLength={10_000}
        field={form.field('note')}
      />
      <Headings form={form} />
      <CheckboxField
        label="Restricted"
        help="The note opens only on purpose, and the history says who opened it. Date, people, topics and actions stay visible."
        field={form.field('restricted')}
      />
    </>
  );
}

/** Brings the headings back into an emptied note. */
function Headings({ form }: { form: AppForm<NoteFormValues> }): ReactNode {
  const note = form.useValue('note');
  if ((note ?? '').trim() !== '') return null;
  return (
    <div>
      <Button size="small" onClick={() => form.set('note', noteTemplate)}>
        Insert the headings
      </Button>
    </div>
  );
}
