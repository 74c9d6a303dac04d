import type { LogEntryRow } from '@shared/contract/log';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import type { Words } from '../../../lib/lists';

export const namesOf = (people: readonly { name: string }[]): string =>
  formatList(people.map(({ name }) => name));

/** 'In person', 'Phone, left a message', 'Committee'. */
export function whatHappened(
  words: Words,
  { mode, result, kind }: Pick<LogEntryRow, 'mode' | 'result' | 'kind'>,
): string {
  if (kind !== null) return words.label('activityKind', kind);
  const how = words.label('contactMode', mode);
  return result === 'reached'
    ? how
    : `${how}, ${words.label('contactResult', result).toLowerCase()}`;
}

/** Words that tell an entry from others: 'Mon, Oct 5, Ana Lopez with Maria Reyes'. */
export function entryName(row: LogEntryRow, today: string): string {
  const who = namesOf(row.mentors);
  const withWhom = row.parents.length > 0 ? ` with ${namesOf(row.parents)}` : '';
  return `${formatListDate(row.on, today)}, ${who}${withWhom}`;
}

export const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? 'Yes' : 'No';
