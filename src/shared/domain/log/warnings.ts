import type { LocalDate } from '../../dates';
import { formatDuration, formatList } from '../../parse/format';
import { formatDay } from '../../parse/format-date';

/** Something odd about an entry. It is said, and the entry can be saved all the same. */
export interface LogWarning {
  code: 'future' | 'long_day' | 'outside_match' | 'no_match' | 'likely_double';
  /** The field it is about. */
  field: 'on' | 'minutes' | 'parents';
  message: string;
}

/** A day's work of one mentor is odd above this many minutes (12 hours; activity page, checks). */
const longDayMinutes = 720;

export function futureWarning(on: LocalDate, today: LocalDate): LogWarning | null {
  if (on <= today) return null;
  return {
    code: 'future',
    field: 'on',
    message: `${formatDay(on)} is still to come. Check the date.`,
  };
}

/**
 * @param mentors each mentor on the entry with the minutes of everything else of theirs that day
 * @param minutes time and travel of this entry
 */
export function longDayWarnings(
  mentors: readonly { name: string; otherMinutes: number }[],
  minutes: number,
): LogWarning[] {
  return mentors
    .filter(({ otherMinutes }) => otherMinutes + minutes > longDayMinutes)
    .map(({ name, otherMinutes }) => ({
      code: 'long_day',
      field: 'minutes',
      message: `With this, ${name} has ${formatDuration(otherMinutes + minutes)} on that day.`,
    }));
}

/** The matches between a parent and the mentors on a contact, voided ones left out. */
export interface ParentMatches {
  parentName: string;
  matches: readonly { startOn: LocalDate; endOn: LocalDate | null }[];
}

/** A contact on the first and on the last day of a match belongs to it. */
export function isWithinMatch(
  on: LocalDate,
  { startOn, endOn }: { startOn: LocalDate; endOn: LocalDate | null },
): boolean {
  return startOn <= on && (endOn === null || on <= endOn);
}

/** One warning for each parent who has no match on that day with any mentor on the contact. */
export function matchWarnings(
  on: LocalDate,
  mentorNames: readonly string[],
  parents: readonly ParentMatches[],
): LogWarning[] {
  return parents.flatMap(({ parentName, matches }): LogWarning[] => {
    if (matches.some((match) => isWithinMatch(on, match))) return [];
    const mentors = formatList(mentorNames, 'or');
    const nearest = matches.toSorted((a, b) => (a.startOn < b.startOn ? 1 : -1))[0];
    if (!nearest) {
      return [
        {
          code: 'no_match',
          field: 'parents',
          message: `${parentName} has no match with ${mentors}.`,
        },
      ];
    }
    const span =
      on < nearest.startOn || nearest.endOn === null
        ? `starts on ${formatDay(nearest.startOn)}`
        : `ended on ${formatDay(nearest.endOn)}`;
    return [
      {
        code: 'outside_match',
        field: 'on',
        message: `The match of ${parentName} and ${mentors} ${span}. Check the date.`,
      },
    ];
  });
}

/** Same mentor, parent, day and minutes: most likely the same contact, typed twice. */
export function doubleWarning(found: boolean): LogWarning | null {
  if (!found) return null;
  return {
    code: 'likely_double',
    field: 'minutes',
    message: 'There is a contact with the same people, day and minutes. Is this one new?',
  };
}
