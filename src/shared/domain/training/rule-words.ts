import { formatDuration, formatList, plural } from '../../parse/format';

/** What it takes to graduate, in words: '30 h, weeks 2, 3 and 6 in full, the four add-on trainings …'. */
export function graduationRule(
  { requiredMinutes, competencies }: { requiredMinutes: number; competencies: readonly string[] },
  sessions: readonly { weekNo: number; required: boolean }[],
): string {
  const required = sessions
    .filter((session) => session.required)
    .map(({ weekNo }) => String(weekNo));
  const parts = [formatDuration(requiredMinutes)];
  if (required.length > 0)
    parts.push(`${required.length === 1 ? 'week' : 'weeks'} ${formatList(required)} in full`);
  parts.push('the four add-on trainings');
  if (competencies.length > 0) parts.push(plural(competencies.length, 'sign-off'));
  // Weeks are a list of their own: what it takes is told apart by semicolons.
  return parts.join('; ');
}
