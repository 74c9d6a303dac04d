import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import type { IntakeValues } from './intake-form';

/** What happens next, so that nobody waits unseen. */
export function NextStepQuestions({ form }: { form: AppForm<IntakeValues> }): ReactNode {
  return (
    <FormRow>
      <TextField label="Next step" optional field={form.field('nextStep')} width="medium" />
      <DateField label="By when?" optional lean="future" field={form.field('nextStepDue')} />
    </FormRow>
  );
}
