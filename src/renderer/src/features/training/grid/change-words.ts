import type { LocalDate } from '@shared/dates';
import type { ChangePlan } from '@shared/domain/training/change-plan';
import { cellWords } from '@shared/domain/training/marks';
import { formatDuration, plural } from '@shared/parse/format';
import { cellName } from './cell-words';
import type { AttendanceModel } from './model';
import { standing } from './totals';

/**
 * What is said of an edit that was just made: of one cell its new name, the hours to go, and where the person
 * stands when that turned; of several how many, and what they hold.
 * @param before where the person stood before the edit
 */
export function changeWords(
  { changes }: ChangePlan,
  { rows }: Pick<AttendanceModel, 'rows'>,
  today: LocalDate,
  before: string,
): string {
  const [first] = changes;
  if (!first) return '';
  if (changes.length > 1) {
    const same = changes.every(({ cell }) => cellWords(cell) === cellWords(first.cell));
    const cells = plural(changes.length, 'cell');
    return same ? `${cells}: ${cellWords(first.cell)}.` : `${cells} changed.`;
  }
  const row = rows[first.row];
  const week = row?.progress.weeks[first.column];
  if (!row || !week) return '';
  const name = cellName(week, row.trainee.name, today);
  if (row.trainee.status !== 'active') return `${name}.`;
  const { toGo } = row.progress;
  const hours = toGo === 0 ? 'No hours to go' : `${formatDuration(toGo)} to go`;
  const now = standing(row).words;
  return now === before ? `${name}. ${hours}.` : `${name}. ${hours}. Now: ${now.toLowerCase()}.`;
}
