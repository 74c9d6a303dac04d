import type { PersonRecord } from '@shared/contract/people';
import type { LocalDate } from '@shared/dates';
import { emptiesToNull } from '@renderer/ui/form/validate';

/** What both intake forms hold about the person and what comes next. */
export interface IntakeValues {
  /** Id of the person who is in the program already; null for someone new. */
  personId: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  email: string | null;
  phoneOkVoicemail: string | null;
  phoneOkText: string | null;
  safeContactNote: string | null;
  inquiryOn: string | null;
  nextStep: string | null;
  nextStepDue: string | null;
}

export interface NominationValues extends IntakeValues {
  nominatedById: string | null;
  nominationRelationship: string | null;
  nominationNote: string | null;
}

export interface InquiryValues extends IntakeValues {
  source: string | null;
  sourceDetail: string | null;
  outreachEventId: string | null;
}

const emptyIntake = (today: LocalDate): IntakeValues => ({
  personId: null,
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  phoneOkVoicemail: null,
  phoneOkText: null,
  safeContactNote: '',
  inquiryOn: today,
  nextStep: '',
  nextStepDue: null,
});

export const emptyNomination = (today: LocalDate): NominationValues => ({
  ...emptyIntake(today),
  nominatedById: null,
  nominationRelationship: '',
  nominationNote: '',
});

export const emptyInquiry = (today: LocalDate): InquiryValues => ({
  ...emptyIntake(today),
  source: null,
  sourceDetail: '',
  outreachEventId: null,
});

const asBoolean = (answer: string | null): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;
const asAnswer = (value: boolean | null): string | null =>
  value === null ? null : value ? 'yes' : 'no';
const asId = (id: string | null): number | null => (id === null ? null : Number(id));

/** From the form's texts to the contract's input. */
export function intakeRequest(
  values: IntakeValues & { nominatedById?: string | null; outreachEventId?: string | null },
): unknown {
  const { phoneOkVoicemail, phoneOkText, personId, nominatedById, outreachEventId, ...texts } =
    values;
  return {
    ...(emptiesToNull(texts) as object),
    personId: asId(personId),
    phoneOkVoicemail: asBoolean(phoneOkVoicemail),
    phoneOkText: asBoolean(phoneOkText),
    ...(nominatedById === undefined ? {} : { nominatedById: asId(nominatedById) }),
    ...(outreachEventId === undefined ? {} : { outreachEventId: asId(outreachEventId) }),
  };
}

/** What is on record about a known person, where nothing else was typed yet. */
export function withKnownPerson(values: IntakeValues, person: PersonRecord): Partial<IntakeValues> {
  return {
    personId: String(person.id),
    firstName: person.firstName,
    lastName: person.lastName,
    phone: values.phone || (person.phone ?? ''),
    email: values.email || (person.email ?? ''),
    phoneOkVoicemail: values.phoneOkVoicemail || asAnswer(person.phoneOkVoicemail),
    phoneOkText: values.phoneOkText || asAnswer(person.phoneOkText),
    safeContactNote: values.safeContactNote || (person.safeContactNote ?? ''),
  };
}
