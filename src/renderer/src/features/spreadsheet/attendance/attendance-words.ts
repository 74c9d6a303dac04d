import type { AttendanceImportRow, AttendanceState } from '@shared/contract/spreadsheet-attendance';
import { formatCount, plural } from '@shared/parse/format';

/** What becomes of a row, in a few words. */
export function outcomeWords({ state, changes, replaces }: AttendanceImportRow): string {
  switch (state) {
    case 'problem':
      return 'Needs a correction';
    case 'choose':
      return 'Not found in the cohort';
    case 'left':
      return 'Left out';
    case 'nothing':
      return 'Nothing new';
    default:
      return replaces === 0
        ? plural(changes, 'mark')
        : `${plural(changes, 'mark')}, ${formatCount(replaces)} in place of another`;
  }
}

/** How the rows divide: '12 marks of 4 people are ready. 1 row needs a correction.' */
export function countsSentence(
  counts: Record<AttendanceState, number>,
  marks: number,
  replaced: number,
): string {
  const { ready, problem, choose, nothing, left } = counts;
  return [
    ready === 0
      ? 'No mark is ready.'
      : `${plural(marks, 'mark')} of ${plural(ready, 'person', 'people')} ${marks === 1 ? 'is' : 'are'} ready.`,
    replaced > 0 && `${formatCount(replaced)} of them take the place of another mark.`,
    problem > 0 && `${plural(problem, 'row needs', 'rows need')} a correction.`,
    choose > 0 && `${plural(choose, 'name is', 'names are')} not found in the cohort.`,
    nothing > 0 && `${plural(nothing, 'row brings', 'rows bring')} nothing new.`,
    left > 0 && `${formatCount(left)} left out.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was done, for the message with Undo. */
export function importedSentence(result: { people: number; marks: number; left: number }): string {
  const done = `${plural(result.marks, 'mark')} of ${plural(result.people, 'person', 'people')} came in.`;
  return result.left > 0
    ? `${done} ${plural(result.left, 'row was', 'rows were')} left out.`
    : done;
}

/** Who, and at least one week. */
export function missingColumns(mapping: Readonly<Record<string, number>>): string | null {
  if (!('person' in mapping)) return 'Say which column holds the names.';
  return Object.keys(mapping).some((key) => key.startsWith('session_'))
    ? null
    : 'Say which columns are weeks of the course.';
}
