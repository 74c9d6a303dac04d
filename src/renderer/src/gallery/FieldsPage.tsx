import { BirthDateField } from '@renderer/ui/fields/BirthDateField';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { MonthField } from '@renderer/ui/fields/MonthField';
import { MilesField, MoneyField, NumberField } from '@renderer/ui/fields/NumberField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { TimeField } from '@renderer/ui/fields/TimeField';
import { FormRow } from '@renderer/ui/form/FormRow';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import { IconLayoutKanban, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const regions = ['Eastside', 'Northgate', 'Riverside', 'South county'].map((label) => ({
  value: label,
  label,
}));
const results = [
  { value: 'reached', label: 'Reached' },
  { value: 'left_message', label: 'Left a message', help: 'Only where voicemail is allowed.' },
  { value: 'no_answer', label: 'No answer' },
];
const wishes = [
  'Housing',
  'Food',
  'Transport',
  'Child care',
  'Dental',
  'Legal',
  'Work',
  'School',
  'Phone',
  'Furniture',
];

export function FieldsPage(): ReactNode {
  return (
    <Page
      title="Fields"
      width="reading"
      sentence="The question above, help under it, the error in place."
    >
      <FormRow>
        <TextField label="First name" defaultValue="Maria-Fernanda" />
        <TextField label="Last name" defaultValue="Villanueva de la Cruz" />
      </FormRow>
      <TextField label="Preferred name" optional help="What people call them." />
      <TextField
        label="Phone"
        type="tel"
        width="medium"
        defaultValue="555-01"
        error="Enter all ten digits, like 555-010-0134."
      />
      <TextField label="Agency case number" disabled defaultValue="Not used here" width="medium" />
      <TextArea
        label="What happened?"
        help="Write it as if the parent will read it."
        defaultValue={'Met at the library.\nTalked through what the first hearing will be like.'}
      />
      <Section title="Typed values">
        <Stack gap="fields">
          <FormRow>
            <DateField label="Date" defaultValue="2026-11-02" lean="past" />
            <TimeField label="Start" defaultValue="09:30" />
            <DurationField label="How long?" defaultValue={90} />
          </FormRow>
          <DateField
            label="Next step on"
            defaultValue="02/30/2026"
            error="February 2026 has only 28 days. Enter a day from 1 to 28."
            help="A date, or +7 for a week from today."
          />
          <FormRow>
            <MilesField label="Miles" defaultValue={123} />
            <MoneyField label="Parking" optional defaultValue={1250} />
            <NumberField label="Children" defaultValue={2} max={15} />
            <MonthField label="Month" thisMonth="2026-11" defaultValue="2026-10" />
          </FormRow>
          <BirthDateField
            label="Date of birth"
            help="For example 4 28 1986."
            defaultValue="1986-04-28"
          />
        </Stack>{' '}
      </Section>
      <Section title="Choices">
        <Stack gap="fields">
          <FormRow>
            <SelectField label="Region" choices={regions} defaultValue="Eastside" />
            <SelectField label="From whom?" choices={regions} error="Choose an answer." />
          </FormRow>
          <RadioGroup label="How did it go?" choices={results} defaultValue="reached" />
          <RadioGroup
            label="Voicemail?"
            inline
            choices={regions.slice(0, 3)}
            error="Choose an answer."
          />
          <CheckboxGroup
            label="What is needed?"
            choices={wishes.map((label) => ({ value: label, label }))}
            defaultValue={['Housing', 'Transport']}
          />
          <CheckboxField label="May be reached by text message" defaultValue />
          <CheckboxField label="All of the above" partly help="Some are chosen." />
          <CheckboxField label="Not for this program" disabled />
          <SegmentedField
            label="View"
            defaultValue="board"
            choices={[
              { value: 'board', label: 'Board', icon: IconLayoutKanban },
              { value: 'table', label: 'Table', icon: IconTable },
            ]}
          />
        </Stack>{' '}
      </Section>
    </Page>
  );
}
