import { FormRow } from '@renderer/ui/form/FormRow';
import { TextField } from '@renderer/ui/fields/TextField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import type { ProfessionalFormValues } from '../professional-form';

interface Props {
  form: AppForm<ProfessionalFormValues>;
  autoFocus?: boolean;
}

/** The questions about a caseworker, judge, attorney or clinician. */
export function ProfessionalFieldset({ form, autoFocus = true }: Props): ReactNode {
  return (
    <>
      <TextField label="Name" field={form.field('name')} autoFocus={autoFocus} />
      <FormRow>
        <TextField
          label="Role"
          optional
          help="Caseworker, judge, attorney…"
          field={form.field('title')}
          width="medium"
        />
        <TextField
          label="Office or unit"
          optional
          help="Where they work."
          field={form.field('organization')}
          width="medium"
        />
      </FormRow>
      <FormRow>
        <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
        <TextField label="Email" optional type="email" field={form.field('email')} width="medium" />
      </FormRow>
    </>
  );
}
