import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { MilesField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TimeField } from '@renderer/ui/fields/TimeField';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { ContactFormValues } from '../contact-form';
import { choicesWith } from './choices';
import { EntryWarnings } from './EntryWarnings';
import { MentorsPicker, ParentsPicker } from './pickers';

interface Props {
  form: AppForm<ContactFormValues>;
  /** The contact that is being changed. */
  id: number | null;
}

/** The questions about a contact, all on one page, in the order of the paper form. */
export function ContactFieldset({ form, id }: Props): ReactNode {
  const words = useWords();
  const mentors = form.useValue('mentors');
  const result = form.useValue('result');
  const day = () => form.values().on;
  return (
    <>
      <FormRow>
        <DateField label="Date" lean="past" autoFocus={id === null} field={form.field('on')} />
        <TimeField label="Start time" optional field={form.field('startTime')} />
      </FormRow>
      <MentorsPicker
        label="Parent partner"
        missing="Choose the parent partner."
        on={day}
        field={form.field('mentors')}
      />
      <ParentsPicker
        label="Parent"
        help="Several parents on one visit are one contact."
        missing="Choose the parent."
        on={day}
        mentors={mentors}
        field={form.field('parents')}
      />
      <FormRow>
        <SelectField
          label="How"
          missing="Choose how it took place."
          choices={words.choices('contactMode')}
          field={form.field('mode')}
        />
        <SelectField
          label="Result"
          choices={words.choices('contactResult')}
          alwaysAnswered
          field={form.field('result')}
        />
        <DurationField
          label="How long"
          min={result === 'reached' ? 1 : 0}
          missing="Enter how long it took, like 45 or 1:30."
          field={form.field('minutes')}
        />
      </FormRow>
      <CheckboxGroup
        label="What it was for"
        optional
        columns
        choices={choicesWith(words, 'purpose', form.values().purposes)}
        field={form.field('purposes')}
      />
      <TextArea
        label="Summary"
        optional
        help="Write it as if the parent will read it."
        rows={3}
        maxLength={10_000}
        field={form.field('summary')}
      />
      <FormSection title="Place, travel and pay">
        <FormRow>
          <SelectField
            label="Place"
            optional
            choices={words.choices('place', form.values().place)}
            field={form.field('place')}
          />
          <DurationField label="Travel time" optional min={0} field={form.field('travelMinutes')} />
          <MilesField label="Miles" optional max={99_999} field={form.field('milesTenths')} />
        </FormRow>
        <CheckboxField label="Counts for pay" field={form.field('payable')} />
      </FormSection>
      <FormSection title="Kind of support">
        <CheckboxGroup
          label="Support given"
          optional
          columns
          choices={words.choices('support')}
          field={form.field('support')}
        />
        <SelectField
          label="Who spoke?"
          help="Where others were listening: a meeting, a hearing, a call."
          optional
          emptyLabel="Not recorded"
          choices={words.choices('advocacy')}
          field={form.field('advocacy')}
        />
      </FormSection>
      <EntryWarnings
        entry="contact"
        id={id}
        on={form.useValue('on')}
        minutes={form.useValue('minutes')}
        travelMinutes={form.useValue('travelMinutes')}
        mentors={mentors}
        parents={form.useValue('parents')}
      />
    </>
  );
}
