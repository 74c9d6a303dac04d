import { inquiryInput } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useInquire } from '../mutations';
import { OutreachPicker } from '../outreach/OutreachPicker';
import { type InquiryValues, type IntakeValues, intakeRequest } from './intake-form';
import type { IntakeFormProps } from './IntakeWithDraft';
import { NextStepQuestions } from './NextStepQuestions';
import { PersonQuestions } from './PersonQuestions';

/** Someone asks about becoming a parent partner. */
export function InquiryForm(props: IntakeFormProps<InquiryValues>): ReactNode {
  const { initial, draft, status, onSaved, onCancel } = props;
  const words = useWords();
  const today = useToday();
  const inquire = useInquire();
  const form = useAppForm({
    schema: inquiryInput,
    initialValues: initial,
    toInput: intakeRequest,
    onValuesChange: draft.change,
    onSubmit: async (answers) => onSaved((await inquire.mutateAsync(answers)).id),
  });
  const intake = form as unknown as AppForm<IntakeValues>;
  return (
    <Form
      form={form}
      submitLabel="Add inquiry"
      onCancel={onCancel}
      cancelLabel="Discard"
      status={status}
      label="Inquiry"
    >
      <FormSection title="The parent">
        <PersonQuestions form={intake} autoFocus />
      </FormSection>
      <FormSection title="The inquiry">
        <FormRow>
          <SelectField
            label="How did they find the program?"
            missing="Choose how they found the program."
            // A caseworker's nomination has its own form.
            choices={words
              .choices('candidateSource')
              .filter(({ value }) => value !== 'caseworker_nomination')}
            field={form.field('source')}
            width="medium"
          />
          <TextField
            label="More about it"
            optional
            field={form.field('sourceDetail')}
            width="medium"
          />
        </FormRow>
        <OutreachPicker
          label="At which outreach event?"
          optional
          help="If they met the program at one. Type part of where it was."
          field={form.field('outreachEventId')}
          width="medium"
        />
        <DateField label="Received on" max={today} lean="past" field={form.field('inquiryOn')} />
        <NextStepQuestions form={intake} />
      </FormSection>
    </Form>
  );
}
