import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { MilesField, NumberField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { ActivityFormValues } from '../activity-form';
import { EntryWarnings } from './EntryWarnings';
import { MentorsPicker } from './pickers';

interface Props {
  form: AppForm<ActivityFormValues>;
  /** The activity that is being changed. */
  id: number | null;
}

/** A week of program work may be one entry. */
const weekMinutes = 10_080;

/** The questions about program work. */
export function ActivityFieldset({ form, id }: Props): ReactNode {
  const words = useWords();
  return (
    <>
      <DateField label="Date" lean="past" autoFocus={id === null} field={form.field('on')} />
      <SelectField
        label="What kind of work"
        missing="Choose the kind of work."
        choices={words.choices('activityKind', form.values().kind)}
        field={form.field('kind')}
      />
      <MentorsPicker
        label="Parent partners"
        help="Everybody who took part. The time counts for each of them."
        missing="Choose the parent partner."
        on={() => form.values().on}
        field={form.field('mentors')}
      />
      <DurationField
        label="How long"
        max={weekMinutes}
        missing="Enter how long it took, like 45 or 1:30."
        field={form.field('minutes')}
      />
      <TextField
        label="Organization or group"
        optional
        help="The committee, the class that was trained, who organized it."
        maxLength={500}
        field={form.field('organization')}
      />
      <FormRow>
        <NumberField label="People who listened" optional field={form.field('audienceCount')} />
        <MilesField label="Miles" optional max={99_999} field={form.field('milesTenths')} />
      </FormRow>
      <CheckboxField label="Counts for pay" field={form.field('payable')} />
      <EntryWarnings
        entry="activity"
        id={id}
        on={form.useValue('on')}
        minutes={form.useValue('minutes')}
        mentors={form.useValue('mentors')}
      />
    </>
  );
}
