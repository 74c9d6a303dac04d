import type { LocalDate } from '../../dates';
import { fold, phoneDigits, searchName } from '../people/search-name';
import type { FieldValue } from '../spreadsheet/field';
import { splitName } from '../spreadsheet/names';
import type { ReadRow } from '../spreadsheet/read-row';

export interface RosterPerson {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  phone: string | null;
  email: string | null;
  phoneOkVoicemail: boolean | null;
  phoneOkText: boolean | null;
  safeContactNote: string | null;
  region: string | null;
  languages: string[];
}

const textOf = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const flagOf = (value: FieldValue | undefined): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** The person of a row; the whole name is split where the two parts are not given. */
export function personOfRow({ values }: Pick<ReadRow, 'values'>): RosterPerson {
  const whole = splitName(textOf(values['full_name']) ?? '');
  return {
    firstName: textOf(values['first_name']) ?? whole.first,
    lastName: textOf(values['last_name']) ?? whole.last,
    preferredName: textOf(values['preferred_name']),
    phone: textOf(values['phone']),
    email: textOf(values['email']),
    phoneOkVoicemail: flagOf(values['phone_ok_voicemail']),
    phoneOkText: flagOf(values['phone_ok_text']),
    safeContactNote: textOf(values['safe_contact_note']),
    region: textOf(values['region']),
    languages: Array.isArray(values['languages']) ? values['languages'] : [],
  };
}

/** What a row cannot come in without, at its field. Problems of its cells come first. */
export function rowProblems(row: ReadRow, today: LocalDate): Record<string, string> {
  const { firstName, lastName } = personOfRow(row);
  const problems = { ...row.problems };
  const nameFields = ['first_name', 'last_name', 'full_name'];
  if (!nameFields.some((key) => key in problems) && (firstName === '' || lastName === '')) {
    const at =
      'full_name' in row.written ? 'full_name' : firstName === '' ? 'first_name' : 'last_name';
    problems[at] = 'Write first and last name.';
  }
  const { inquiry_on: inquiryOn, stage_on: stageOn } = row.values;
  const known = typeof inquiryOn === 'string' ? inquiryOn : today;
  if (typeof stageOn === 'string' && stageOn < known && inquiryOn) {
    problems['stage_on'] ??= 'This is before the inquiry.';
  }
  if (row.values['next_step_due'] && !row.values['next_step']) {
    problems['next_step'] ??= 'Say what the next step is, or clear its date.';
  }
  return problems;
}

export type Sameness = 'name' | 'phone' | 'email';

/** What two people have in common of what tells people apart. */
export function sameness(
  a: Pick<RosterPerson, 'firstName' | 'lastName' | 'phone' | 'email'>,
  b: Pick<RosterPerson, 'firstName' | 'lastName' | 'phone' | 'email'>,
): Sameness[] {
  const name = (one: typeof a) => searchName(one.firstName, one.lastName, null);
  const phone = phoneDigits(a.phone);
  const email = fold(a.email ?? '');
  return [
    ...(name(a) === name(b) ? (['name'] as const) : []),
    ...(phone !== null && phone === phoneDigits(b.phone) ? (['phone'] as const) : []),
    ...(email !== '' && email === fold(b.email ?? '') ? (['email'] as const) : []),
  ];
}

/** Surely the same person: the name, and one way to reach them. */
export const isSurelySame = (same: readonly Sameness[]): boolean =>
  same.includes('name') && same.length > 1;

/** Facts of a roster where the record has none. What is on record stays. */
export function newFacts(
  known: Partial<Record<keyof RosterPerson, unknown>>,
  given: RosterPerson,
): Partial<RosterPerson> {
  const { firstName: _first, lastName: _last, ...rest } = given;
  return Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => {
      const now = known[key as keyof RosterPerson];
      const isEmpty = now === null || now === '' || (Array.isArray(now) && now.length === 0);
      const says = value !== null && !(Array.isArray(value) && value.length === 0);
      return isEmpty && says;
    }),
  );
}
