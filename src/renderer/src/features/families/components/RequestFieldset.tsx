import { languageChoices } from '@shared/domain/families/language';
import type { Binding } from '@renderer/ui/fields/binding';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { choicesOf } from '@renderer/ui/fields/choice';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { Option } from '@renderer/ui/picker/option';
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

/** The tie of each question to the form that asks it; the form may ask more. */
export type RequestFields = { [K in keyof RequestFactValues]: Binding<RequestFactValues[K]> };

interface Props {
  fields: RequestFields;
  /** What is chosen now: it stays in the lists though it was retired. */
  chosen: Pick<RequestFactValues, 'channel' | 'language'>;
  /** Called with the id of a professional who was added in place. */
  onProfessional: (id: string) => void;
  knownProfessionals?: readonly Option[];
}

/** The questions of the paper form from "received on" to "needs", in its order. */
export function RequestFieldset(props: Props): ReactNode {
  const { fields, chosen, onProfessional, knownProfessionals } = props;
  const words = useWords();
  return (
    <>
      <FormRow>
        <DateField label="Received on" field={fields.receivedOn} lean="past" />
        <SelectField
          label="How did it come?"
          choices={words.choices('channel', chosen.channel)}
          field={fields.channel}
        />
      </FormRow>
      <ProfessionalPicker
        label="From whom?"
        optional
        help="The professional who asked. Leave empty when the parent did."
        field={fields.professionalId}
        known={knownProfessionals}
        onCreated={onProfessional}
      />
      <FormRow>
        <SelectField
          label="Language"
          optional
          emptyLabel="Not known"
          choices={choicesOf(languageChoices(chosen.language ? [chosen.language] : []))}
          field={fields.language}
        />
        <DateField label="Upcoming hearing" optional field={fields.upcomingEventOn} lean="future" />
      </FormRow>
      <CheckboxGroup label="Needs" optional choices={words.choices('need')} field={fields.needs} />
      <TextArea
        label="What the parent hopes for"
        optional
        help="In their own words: who they would like, when they have time."
        rows={2}
        field={fields.wishes}
      />
    </>
  );
}
