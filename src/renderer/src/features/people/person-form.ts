import { personFields, type PersonFields } from '@shared/contract/people';
import { emptiesToNull } from '@renderer/ui/form/validate';

type YesNoAnswer = 'yes' | 'no' | '';

/** A person as the form holds it: texts, and answers instead of booleans. */
export interface PersonFormValues {
  firstName: string | null;
  lastName: string | null;
  preferredName: string | null;
  pronouns: string | null;
  gender: string | null;
  languages: string | null;
  region: string | null;
  phone: string | null;
  email: string | null;
  phoneOkVoicemail: string | null;
  phoneOkText: string | null;
  safeContactNote: string | null;
}

const asAnswer = (value: boolean | null): YesNoAnswer =>
  value === null ? '' : value ? 'yes' : 'no';

const asBoolean = (answer: string | null): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

export const emptyPerson: PersonFormValues = {
  firstName: '',
  lastName: '',
  preferredName: '',
  pronouns: '',
  gender: null,
  languages: '',
  region: '',
  phone: '',
  email: '',
  phoneOkVoicemail: '',
  phoneOkText: '',
  safeContactNote: '',
};

export function personFormValues(person: PersonFields): PersonFormValues {
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    preferredName: person.preferredName ?? '',
    pronouns: person.pronouns ?? '',
    gender: person.gender,
    languages: person.languages.join(', '),
    region: person.region ?? '',
    phone: person.phone ?? '',
    email: person.email ?? '',
    phoneOkVoicemail: asAnswer(person.phoneOkVoicemail),
    phoneOkText: asAnswer(person.phoneOkText),
    safeContactNote: person.safeContactNote ?? '',
  };
}

/** From the form's texts to the contract's input. */
export function personInput(values: PersonFormValues): unknown {
  const { languages, phoneOkVoicemail, phoneOkText, ...texts } = values;
  return {
    ...(emptiesToNull(texts) as object),
    languages: (languages ?? '')
      .split(/[,;]/)
      .map((language) => language.trim())
      .filter((language) => language !== ''),
    phoneOkVoicemail: asBoolean(phoneOkVoicemail),
    phoneOkText: asBoolean(phoneOkText),
  };
}

export const personSchema = personFields;
