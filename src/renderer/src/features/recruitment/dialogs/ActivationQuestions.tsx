import type { MoveOptions } from '@shared/contract/recruitment';
import { Notice } from '@renderer/ui/feedback/Notice';
import { DateField } from '@renderer/ui/fields/DateField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import type { MoveValues } from './move-form';

interface Props {
  form: AppForm<MoveValues>;
  options: MoveOptions;
}

/** What makes a candidate a parent partner; all else is known already. */
export function ActivationQuestions({ form, options }: Props): ReactNode {
  return (
    <>
      {options.isMentor && (
        <Notice tone="info">
          They were a parent partner before. Their record goes on with a new active period.
        </Notice>
      )}
      {!options.completedCourse && (
        <>
          <Notice tone="attention" title="They have not completed the course" />
          <TextArea
            label="Why do they start anyway?"
            rows={2}
            help="Stays with the stage in their record."
            missing="Say why they start without having completed the course."
            field={form.field('activation.overrideReason')}
          />
        </>
      )}
      <FormRow>
        <DateField label="First day as parent partner" field={form.field('activation.startOn')} />
        {!options.isMentor && (
          <TextField
            label="Parent partner number"
            optional
            width="short"
            field={form.field('activation.mentorNo')}
          />
        )}
      </FormRow>
      <FormRow>
        <NumberField
          label="Most matches at a time"
          optional
          width="short"
          suffix="matches"
          field={form.field('activation.maxMatches')}
        />
        <NumberField
          label="Most hours a month"
          optional
          width="short"
          suffix="hours"
          field={form.field('activation.maxHoursMonth')}
        />
      </FormRow>
    </>
  );
}
