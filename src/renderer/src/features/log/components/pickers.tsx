import type { FieldProps } from '@renderer/ui/fields/binding';
import type { Option } from '@renderer/ui/picker/option';
import { PeoplePicker, PersonPicker } from '@renderer/ui/picker/PersonPicker';
import { isLocalDate, type LocalDate } from '@shared/dates';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';

interface Found {
  id: number;
  label: string;
  detail: string | null;
}

const asOption = ({ id, label, detail }: Found): Option => ({
  id: String(id),
  label,
  ...(detail === null ? {} : { detail }),
});

const numbers = (ids: readonly string[]) => ids.map(Number);

const mentorNames = async (ids: readonly string[]) =>
  (await api.log.names({ mentors: numbers(ids), parents: [] })).mentors.map(asOption);

const parentNames = async (ids: readonly string[]) =>
  (await api.log.names({ mentors: [], parents: numbers(ids) })).parents.map(asOption);

const findMentors = async (text: string, on: LocalDate) =>
  (await api.log.findMentors({ text, on })).map(asOption);

async function findParents(text: string, on: LocalDate, mentors: readonly string[]) {
  const found = await api.log.findParents({ text, on, mentors: numbers(mentors) });
  const grouped = found.some(({ matched }) => matched);
  return found.map((parent) => ({
    ...asOption(parent),
    ...(grouped ? { group: parent.matched ? 'Matched with them' : 'Other parents' } : {}),
  }));
}

const mentorWords = { one: 'a parent partner', none: 'No parent partner by that name.' };
const parentWords = { one: 'a parent', none: 'No parent by that name.' };

/** A day as far as it was understood; today otherwise. */
function dayOr(on: unknown, today: LocalDate): LocalDate {
  return typeof on === 'string' && isLocalDate(on) ? on : today;
}

type ManyProps = FieldProps<string[]> & {
  /** The day of the entry as typed: who is active, which match is open. */
  on: () => unknown;
};

/** Parent partners of an entry; those active on its day come first. */
export function MentorsPicker({ on, ...props }: ManyProps): ReactNode {
  const today = useToday();
  return (
    <PeoplePicker
      {...props}
      words={mentorWords}
      search={(text) => findMentors(text, dayOr(on(), today))}
      lookup={mentorNames}
    />
  );
}

/** Parents of a contact; with a parent partner chosen, their matches are offered at once. */
export function ParentsPicker({
  on,
  mentors,
  ...props
}: ManyProps & { mentors: readonly string[] }): ReactNode {
  const today = useToday();
  return (
    <PeoplePicker
      {...props}
      words={parentWords}
      minLetters={mentors.length > 0 ? 0 : 2}
      search={(text) => findParents(text, dayOr(on(), today), mentors)}
      lookup={parentNames}
    />
  );
}

/** One parent partner to filter by. */
export function MentorFilter(props: FieldProps<string | null>): ReactNode {
  const today = useToday();
  return (
    <PersonPicker
      {...props}
      placeholder={props.label}
      words={mentorWords}
      search={(text) => findMentors(text, today)}
      lookup={mentorNames}
    />
  );
}

/** One parent to filter by. */
export function ParentFilter(props: FieldProps<string | null>): ReactNode {
  const today = useToday();
  return (
    <PersonPicker
      {...props}
      placeholder={props.label}
      words={parentWords}
      search={(text) => findParents(text, today, [])}
      lookup={parentNames}
    />
  );
}
