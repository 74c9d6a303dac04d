import { useQuery } from '@tanstack/react-query';
import { DateField } from '@renderer/ui/fields/DateField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { SuggestField } from '@renderer/ui/fields/SuggestField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { FamilyValues } from '../family-form';
import { familyQueries } from '../queries';

/** The questions about a family. */
export function FamilyFactFields({ form }: { form: AppForm<FamilyValues> }): ReactNode {
  const words = useWords();
  const regions = useQuery(familyQueries.regions()).data ?? [];
  const caseType = form.useValue('caseType');
  return (
    <>
      <TextField
        label="Family number"
        help="Other programs know the family by it. Change it only to correct a mistake."
        field={form.field('number')}
        width="medium"
        autoFocus
      />
      <FormRow>
        <SuggestField label="Region" optional suggestions={regions} field={form.field('region')} />
        <SelectField
          label="Case type"
          optional
          choices={words.choices('caseType', caseType)}
          field={form.field('caseType')}
        />
      </FormRow>
      <NumberField label="Children" min={0} max={50} field={form.field('children')} />
      <FormRow>
        <DateField label="Opened on" field={form.field('openedOn')} lean="past" />
        <DateField label="Closed on" optional field={form.field('closedOn')} lean="past" />
      </FormRow>
    </>
  );
}
