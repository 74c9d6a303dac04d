import type { Option } from '@shared/contract/common';
import type { LocalDate } from '@shared/dates';
import { labelOf } from '@shared/domain/lists/define';
import { parentRole } from '@shared/domain/lists/families';
import { mentorStatus } from '@shared/domain/lists/people';
import { fold } from '@shared/domain/people/search-name';
import { formatDay } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import {
  findMatchedParents,
  findMentors,
  findOtherParents,
  mentorsById,
  parentsById,
} from './who.repo';

/** Mentors to choose from; who is active on the day comes first, the others say what they are. */
export function mentorOptions(db: ReadDb, text: string, on: LocalDate): Option[] {
  return findMentors(db, fold(text), on).map(({ id, name, status }) => ({
    id,
    label: name,
    detail: status === null ? 'Not active on that day' : labelOf(mentorStatus.items, status),
  }));
}

/** Parents to choose from: those of the mentors' open matches first, then anyone whose name fits. */
export function parentOptions(
  db: ReadDb,
  { text, on, mentors }: { text: string; on: LocalDate; mentors: readonly number[] },
): (Option & { matched: boolean })[] {
  const folded = fold(text);
  const matched = findMatchedParents(db, folded, on, mentors).map(({ id, name, since }) => ({
    id,
    label: name,
    detail: `Matched since ${formatDay(since)}`,
    matched: true,
  }));
  if (folded === '' && matched.length > 0) return matched;
  const others = findOtherParents(
    db,
    folded,
    matched.map(({ id }) => id),
  );
  return [
    ...matched,
    ...others.map(({ id, name, role, region }) => ({
      id,
      label: name,
      detail: [labelOf(parentRole.items, role), region].filter(Boolean).join(' · '),
      matched: false,
    })),
  ];
}

/** Somebody as a choice of a picker. */
export const asOption = ({ id, name }: { id: number; name: string }): Option => ({
  id,
  label: name,
  detail: null,
});

export function namesOf(
  db: ReadDb,
  { mentors, parents }: { mentors: readonly number[]; parents: readonly number[] },
): { mentors: Option[]; parents: Option[] } {
  return {
    mentors: mentorsById(db, mentors).map(asOption),
    parents: parentsById(db, parents).map(asOption),
  };
}
