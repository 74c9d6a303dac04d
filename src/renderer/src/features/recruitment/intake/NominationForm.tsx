import { nominationInput } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { ProfessionalPicker } from '../../professionals/ProfessionalPicker';
import { useNominate } from '../mutations';
import { type IntakeValues, intakeRequest, type NominationValues } from './intake-form';
import type { IntakeFormProps } from './IntakeWithDraft';
import { NextStepQuestions } from './NextStepQuestions';
import { PersonQuestions } from './PersonQuestions';

/** A caseworker names a parent who could become a parent partner. */
export function NominationForm(props: IntakeFormProps<NominationValues>): ReactNode {
  const { initial, draft, status, onSaved, onCancel } = props;
  const today = useToday();
  const nominate = useNominate();
  const form = useAppForm({
    schema: nominationInput,
    initialValues: initial,
    toInput: intakeRequest,
    onValuesChange: draft.change,
    onSubmit: async (answers) => onSaved((await nominate.mutateAsync(answers)).id),
  });
  const intake = form as unknown as AppForm<IntakeValues>;
  return (
    <Form
      form={form}
      submitLabel="Add nomination"
      onCancel={onCancel}
      cancelLabel="Discard"
      status={status}
      label="Nomination"
    >
      <FormSection title="Who nominates">
        <FormRow>
          <ProfessionalPicker
            label="Name"
            missing="Choose who nominates."
            field={form.field('nominatedById')}
            onCreated={(id) => form.set('nominatedById', id)}
            width="medium"
            autoFocus
          />
          <TextField
            label="How they know the parent"
            optional
            width="medium"
            field={form.field('nominationRelationship')}
          />
        </FormRow>
      </FormSection>
      <FormSection title="The parent">
        <PersonQuestions form={intake} />
      </FormSection>
      <FormSection title="The nomination">
        <TextArea
          label="What they saw"
          optional
          help="Strengths, in their words. Write it as if the parent will read it."
          rows={3}
          field={form.field('nominationNote')}
        />
        <DateField label="Received on" max={today} lean="past" field={form.field('inquiryOn')} />
        <NextStepQuestions form={intake} />
      </FormSection>
    </Form>
  );
}
