import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { addDays, type LocalDate } from '@shared/dates';
import { formatListDate, formatRelativeDay } from '@shared/parse/format-date';
import { plural } from '@shared/parse/format';

/** 'Fri, Oct 30, 3 days ago', 'None yet'. */
export function lastSeen({ lastOn }: SupervisionMentorRow, today: LocalDate): string {
  if (lastOn === null) return 'None yet';
  return `${formatListDate(lastOn, today)}, ${formatRelativeDay(lastOn, today)}`;
}

/** 'Due since Sun, Nov 1', 'Due Thu, Nov 12, in 10 days', 'First session due'. */
export function dueWords({ nextDueOn, overdue }: SupervisionMentorRow, today: LocalDate): string {
  if (nextDueOn === null) return 'First session due';
  if (overdue) return `Due since ${formatListDate(addDays(nextDueOn, 1), today)}`;
  return `${formatListDate(nextDueOn, today)}, ${formatRelativeDay(nextDueOn, today)}`;
}

/** Never seen first, then by the day they were or will be due. */
function byDue(a: SupervisionMentorRow, b: SupervisionMentorRow): number {
  return (a.nextDueOn ?? '').localeCompare(b.nextDueOn ?? '') || a.name.localeCompare(b.name);
}

/** Those to see this month, in the order to see them. */
export function dueThisMonth(rows: readonly SupervisionMentorRow[]): SupervisionMentorRow[] {
  return rows.filter(({ dueThisMonth: due }) => due).toSorted(byDue);
}

/** Who comes after `mentorId` in the order of the month; the first again after the last. */
export function nextDue(
  rows: readonly SupervisionMentorRow[],
  mentorId: number | undefined,
): SupervisionMentorRow | undefined {
  const due = rows.toSorted(byDue).filter((row) => row.dueThisMonth || row.mentorId === mentorId);
  const at = due.findIndex((row) => row.mentorId === mentorId);
  const order = [...due.slice(at + 1), ...due.slice(0, Math.max(at, 0))];
  return order.find((row) => row.dueThisMonth && row.mentorId !== mentorId);
}

/** What is so, in one sentence. */
export function dueSentence(rows: readonly SupervisionMentorRow[], today: LocalDate): string {
  const late = rows.filter(({ overdue }) => overdue).toSorted(byDue);
  const due = dueThisMonth(rows).length;
  const all = plural(rows.length, 'active parent partner');
  if (rows.length === 0) return 'There is no active parent partner.';
  if (late.length === 0) {
    return due === 0
      ? `All of the ${all} were seen in time, and nobody else is due this month.`
      : `Nobody is late. ${due} of ${all} ${due === 1 ? 'is' : 'are'} due this month.`;
  }
  const since = late.find(({ nextDueOn }) => nextDueOn !== null)?.nextDueOn;
  const longest = since ? `, the longest since ${formatListDate(addDays(since, 1), today)}` : '';
  return `${late.length} of ${all} ${late.length === 1 ? 'is' : 'are'} past due for individual supervision${longest}.`;
}
