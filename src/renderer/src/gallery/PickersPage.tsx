import { SelectField } from '@renderer/ui/fields/SelectField';
import { Page } from '@renderer/ui/layout/Page';
import { EntityPicker } from '@renderer/ui/picker/EntityPicker';
import { PeoplePicker, PersonPicker } from '@renderer/ui/picker/PersonPicker';
import type { ReactNode } from 'react';
import { people, searchPeople } from './search-people';

const languages = [
  'Arabic',
  'ASL',
  'Cantonese',
  'Dari',
  'English',
  'Hmong',
  'Mandarin',
  'Russian',
  'Somali',
  'Spanish',
  'Tagalog',
  'Vietnamese',
];

export function PickersPage(): ReactNode {
  return (
    <Page title="Pickers" width="reading">
      <PersonPicker label="Parent partner" search={searchPeople} />
      <PersonPicker label="Chosen before" search={searchPeople} known={people} defaultValue="p4" />
      <PersonPicker
        label="With an error"
        search={searchPeople}
        error="Choose the parent partner."
        help="Who met the parent."
      />
      <PeoplePicker
        label="Parents"
        help="A joint visit is one contact."
        search={searchPeople}
        known={people}
        defaultValue={['p5', 'p6']}
      />
      <SelectField
        label="Language"
        choices={languages.map((label) => ({ value: label, label }))}
        defaultValue="Spanish"
      />
      <EntityPicker
        label="Family"
        optional
        words={{ one: 'a family', none: 'No family by that number.' }}
        placeholder="Family number"
        search={(text) => Promise.resolve([{ id: text, label: `2026-0${text}` }])}
      />
    </Page>
  );
}
