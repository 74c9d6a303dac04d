import { languageChoices } from '@shared/domain/families/language';
import { choicesOf } from '@renderer/ui/fields/choice';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { EntityListPicker } from '@renderer/ui/picker/EntityListPicker';
import { filterOptions, type Option } from '@renderer/ui/picker/option';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { ProfessionalPicker } from '../../professionals/ProfessionalPicker';

/** What a request says, as the form holds it. */
export interface RequestFactValues {
  receivedOn: string | null;
  channel: string | null;
  professionalId: string | null;
  language: string | null;
  wishes: string | null;
  upcomingEventOn: string | null;
  needs: string[];
}

interface Props {
  /** The form may ask more than this. */
  form: Pick<AppForm<RequestFactValues>, 'field' | 'useValue' | 'set'>;
  knownProfessionals?: readonly Option[];
  /** The form replaces a record that was being read: begin with the first question. */
  autoFocus?: boolean;
}

/** The questions of the paper form from "received on" to "needs", in its order. */
export function RequestFieldset({ form, knownProfessionals, autoFocus }: Props): ReactNode {
  const words = useWords();
  const channel = form.useValue('channel');
  const language = form.useValue('language');
  const needs = words.choices('need').map(({ value, label }) => ({ id: value, label }));
  return (
    <>
      <FormRow>
        <DateField
          label="Received on"
          field={form.field('receivedOn')}
          lean="past"
          autoFocus={autoFocus}
        />
        <SelectField
          label="How did it come?"
          choices={words.choices('channel', channel)}
          field={form.field('channel')}
        />
      </FormRow>
      <ProfessionalPicker
        label="From whom?"
        optional
        help="The professional who asked. Leave empty when the parent did."
        field={form.field('professionalId')}
        known={knownProfessionals}
        onCreated={(id) => form.set('professionalId', id)}
      />
      <FormRow>
        <SelectField
          label="Language"
          optional
          emptyLabel="Not known"
          choices={choicesOf(languageChoices(language ? [language] : []))}
          field={form.field('language')}
        />
        <DateField
          label="Upcoming hearing"
          optional
          field={form.field('upcomingEventOn')}
          lean="future"
        />
      </FormRow>
      <EntityListPicker
        label="Needs"
        optional
        search={(text) => Promise.resolve(filterOptions(needs, text))}
        known={needs}
        minLetters={0}
        words={{ one: 'a need', none: 'No such need in the list.' }}
        placeholder="Choose or type: housing, food"
        field={form.field('needs')}
        width="full"
      />
      <TextArea
        label="What the parent hopes for"
        optional
        help="In their own words: who they would like, when they have time."
        rows={2}
        field={form.field('wishes')}
      />
    </>
  );
}
