import { FormRow } from '@renderer/ui/form/FormRow';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { PersonFormValues } from '../person-form';

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not known' },
];

/** The questions about a person; the same on every form that meets one. */
export function PersonFieldset({ form }: { form: AppForm<PersonFormValues> }): ReactNode {
  const words = useWords();
  return (
    <>
      <FormRow>
        <TextField label="First name" field={form.field('firstName')} autoFocus />
        <TextField label="Last name" field={form.field('lastName')} />
      </FormRow>
      <FormRow>
        <TextField label="Preferred name" optional field={form.field('preferredName')} />
        <TextField label="Pronouns" optional field={form.field('pronouns')} width="short" />
      </FormRow>
      <TextArea
        label="Safe contact"
        optional
        help="Who may be told, when to call, what not to say. Shown before any phone number."
        rows={2}
        field={form.field('safeContactNote')}
      />
      <FormRow>
        <TextField label="Phone" optional type="tel" field={form.field('phone')} />
        <TextField label="Email" optional type="email" field={form.field('email')} />
      </FormRow>
      <FormRow>
        <RadioGroup
          label="Voicemail is fine"
          choices={yesNo}
          field={form.field('phoneOkVoicemail')}
          inline
        />
        <RadioGroup label="Text is fine" choices={yesNo} field={form.field('phoneOkText')} inline />
      </FormRow>
      <FormRow>
        <SelectField
          label="Gender"
          optional
          choices={words.choices('gender')}
          emptyLabel="Not asked"
          field={form.field('gender')}
        />
        <TextField label="Region" optional field={form.field('region')} />
      </FormRow>
      <TextField
        label="Languages"
        optional
        help="Separate several with a comma: English, Spanish."
        field={form.field('languages')}
      />
    </>
  );
}
