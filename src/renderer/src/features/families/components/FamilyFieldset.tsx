import { useQuery } from '@tanstack/react-query';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { SuggestField } from '@renderer/ui/fields/SuggestField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { EntityPicker } from '@renderer/ui/picker/EntityPicker';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { lookupFamilies, searchFamilies } from '../people-options';
import { familyQueries } from '../queries';
import type { NewRequestValues } from '../request-form';

/** The family of a new parent: one that is there, or a new one in place. */
export function FamilyFieldset({ form }: { form: AppForm<NewRequestValues> }): ReactNode {
  const words = useWords();
  const isNew = form.useValue('family') === 'new';
  const regions = useQuery(familyQueries.regions()).data ?? [];
  return (
    <>
      <SegmentedField
        label="Which family?"
        choices={[
          { value: 'new', label: 'A new family' },
          { value: 'existing', label: 'In the program already' },
        ]}
        field={form.field('family')}
      />
      {isNew ? (
        <FormRow>
          <TextField label="Family number" field={form.field('familyNumber')} width="short" />
          <NumberField
            label="Children"
            missing="Enter how many children there are."
            min={0}
            max={50}
            field={form.field('children')}
          />
          <SuggestField
            label="Region"
            optional
            suggestions={regions}
            field={form.field('region')}
            width="short"
          />
          <SelectField
            label="Case type"
            optional
            choices={words.choices('caseType')}
            field={form.field('caseType')}
          />
        </FormRow>
      ) : (
        <EntityPicker
          label="Family"
          search={searchFamilies}
          lookup={lookupFamilies}
          words={{ one: 'a family', none: 'No family with that number or name.' }}
          placeholder="Number or a parent's name"
          field={form.field('familyId')}
          width="long"
        />
      )}
    </>
  );
}
