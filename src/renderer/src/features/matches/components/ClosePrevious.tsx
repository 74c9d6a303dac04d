import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { FormRow, FormSection } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { Beginning, StartValues } from '../start-form';

interface Props {
  form: AppForm<StartValues>;
  beginning: Beginning;
}

/** When a match follows one that is still open, that one usually ends in the same step. */
export function ClosePrevious({ form, beginning }: Props): ReactNode {
  const words = useWords();
  const closes = form.useValue('closePrevious');
  const { previous } = beginning;
  if (previous === null) return null;
  const title = `After the match with ${previous.mentor.name}`;
  if (previous.endOn !== null) {
    return <FormSection title={title}>The new match will name it as the earlier one.</FormSection>;
  }
  return (
    <FormSection title={title}>
      <CheckboxField
        label={`Close the match with ${previous.mentor.name}`}
        field={form.field('closePrevious')}
      />
      {closes && (
        <>
          <FormRow>
            <DateField
              label="Ended on"
              min={previous.startOn}
              field={form.field('closePreviousOn')}
              lean="past"
            />
            <SelectField
              label="Why did it end?"
              choices={words.choices('closureReason')}
              field={form.field('closePreviousReason')}
            />
          </FormRow>
          <RadioGroup
            label="Was the ending planned?"
            inline
            choices={words.choices('closureKind')}
            field={form.field('closePreviousKind')}
          />
        </>
      )}
    </FormSection>
  );
}
