import type { ContactRecord } from '@shared/contract/log';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { emptiesToNull } from '@renderer/ui/form/validate';

/** A contact as the form holds it: ids as texts, text that was not understood as it was typed. */
export interface ContactFormValues {
  on: Typed<string>;
  startTime: Typed<string>;
  minutes: Typed<number>;
  travelMinutes: Typed<number>;
  milesTenths: Typed<number>;
  mode: string | null;
  result: string | null;
  place: string | null;
  purposes: string[];
  support: string[];
  advocacy: string | null;
  payable: boolean;
  summary: string | null;
  mentors: string[];
  parents: string[];
}

/** A new contact: today, reached and counting for pay unless said otherwise. */
export function newContactValues(known: {
  on: string;
  mentors: string[];
  parents?: string[];
  payable?: boolean;
}): ContactFormValues {
  return {
    startTime: null,
    minutes: null,
    travelMinutes: null,
    milesTenths: null,
    mode: null,
    result: 'reached',
    place: null,
    purposes: [],
    support: [],
    advocacy: null,
    payable: true,
    summary: '',
    parents: [],
    ...known,
  };
}

const ids = (people: readonly { id: number }[]) => people.map(({ id }) => String(id));

export function contactFormValues(contact: ContactRecord): ContactFormValues {
  return {
    on: contact.on,
    startTime: contact.startTime,
    minutes: contact.minutes,
    travelMinutes: contact.travelMinutes,
    milesTenths: contact.milesTenths,
    mode: contact.mode,
    result: contact.result,
    place: contact.place,
    purposes: contact.purposes,
    support: contact.support,
    advocacy: contact.advocacy,
    payable: contact.payable ?? false,
    summary: contact.summary ?? '',
    mentors: ids(contact.mentors),
    parents: ids(contact.parents),
  };
}

/**
 * From the form's values to the contract's input.
 * @param before the contact that is being changed: pay that was not recorded stays so unless ticked
 */
export function contactInput(
  values: ContactFormValues,
  before?: Pick<ContactRecord, 'payable'>,
): Record<string, unknown> {
  return {
    ...(emptiesToNull(values) as Record<string, unknown>),
    payable: before?.payable === null && !values.payable ? null : values.payable,
    mentors: values.mentors.map(Number),
    parents: values.parents.map(Number),
  };
}
