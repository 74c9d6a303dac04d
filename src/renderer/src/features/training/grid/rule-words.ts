import type { Sheet } from '@shared/contract/training-parts';
import { formatDuration, formatList } from '@shared/parse/format';
import type { ColumnView } from './views';

/** What it takes to graduate, in words. */
export function ruleOf(course: Sheet['course'], columns: readonly ColumnView[]): string {
  const required = columns
    .filter(({ session }) => session.required)
    .map(({ session }) => String(session.weekNo));
  const weeks = required.length === 0 ? '' : `, weeks ${formatList(required)} in full`;
  return `${formatDuration(course.requiredMinutes)}${weeks}, and the four add-on trainings`;
}
