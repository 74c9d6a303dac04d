import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import type { IntakeValues } from './intake-form';
import { KnownPerson } from './KnownPerson';

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

interface Props {
  form: AppForm<IntakeValues>;
  autoFocus?: boolean;
}

/** Who it is and how to reach them safely. */
export function PersonQuestions({ form, autoFocus }: Props): ReactNode {
  const isKnown = form.useValue('personId') !== null;
  return (
    <>
      <FormRow>
        <TextField
          label="First name"
          field={form.field('firstName')}
          readOnly={isKnown}
          width="medium"
          autoFocus={autoFocus}
        />
        <TextField
          label="Last name"
          field={form.field('lastName')}
          readOnly={isKnown}
          width="medium"
        />
      </FormRow>
      <FormRow>
        <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
        <TextField label="Email" optional type="email" field={form.field('email')} width="medium" />
      </FormRow>
      <KnownPerson form={form} />
      <TextArea
        label="How to reach them safely"
        optional
        help="Who may be told, when to call, what not to say. Shown before any phone number."
        rows={2}
        field={form.field('safeContactNote')}
      />
      <FormRow>
        <SelectField
          label="Voicemail is fine"
          optional
          emptyLabel="Not known"
          choices={yesNo}
          field={form.field('phoneOkVoicemail')}
        />
        <SelectField
          label="Text is fine"
          optional
          emptyLabel="Not known"
          choices={yesNo}
          field={form.field('phoneOkText')}
        />
      </FormRow>
    </>
  );
}
