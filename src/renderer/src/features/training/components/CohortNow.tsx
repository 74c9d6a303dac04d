import type { LocalDate } from '@shared/dates';
import { graduationRule } from '@shared/domain/training/rule-words';
import { formatList, plural } from '@shared/parse/format';
import { formatListDate, formatRelativeDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { isUnrecorded } from '../grid/cell-words';
import type { AttendanceModel } from '../grid/model';
import { needsAttention } from '../grid/totals';
import { useAbout, useColumns, useRows } from '../grid/use-model';
import type { ColumnView, RowView } from '../grid/views';
import styles from '../training.module.css';

/** What is so in a cohort. Apart from the page, so that the page is not drawn again with every mark. */
export function CohortNow({ model }: { model: AttendanceModel }): ReactNode {
  const today = useToday();
  return sentenceOf(useRows(model), useColumns(model), today);
}

/** Over the grid: what it takes to graduate, and the way in for marks that stand in a file. */
export function CohortRule({ model }: { model: AttendanceModel }): ReactNode {
  const columns = useColumns(model);
  const { cohort, course } = useAbout(model);
  const over = cohort.status === 'finished' || cohort.status === 'cancelled';
  return (
    <div className={styles['rule']}>
      <p>
        To graduate:{' '}
        {graduationRule(
          course,
          columns.map(({ session }) => session),
        )}
        .
      </p>
      {!over && (
        <TextLink href={`#/training/import?cohort=${cohort.id}`}>Marks from a spreadsheet</TextLink>
      )}
    </div>
  );
}

/** What is so: who is in training, who needs attention, what comes next. */
function sentenceOf(
  rows: readonly RowView[],
  columns: readonly ColumnView[],
  today: LocalDate,
): string {
  const active = rows.filter(({ trainee }) => trainee.status === 'active').length;
  const attention = rows.filter(needsAttention).length;
  const next = columns
    .map(({ session }) => session)
    .filter(({ held, on }) => held === 'scheduled' && on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  const parts = [`${plural(active, 'person', 'people')} in training.`];
  if (attention > 0)
    parts.push(`${plural(attention, 'person needs', 'people need')} attention to graduate.`);
  const unrecorded = columns.filter(({ session }) => isUnrecorded(session, today));
  if (unrecorded.length > 0)
    parts.push(
      `Not recorded yet: ${unrecorded.length === 1 ? 'week' : 'weeks'} ${formatList(unrecorded.map(({ session }) => String(session.weekNo)))}.`,
    );
  if (next)
    parts.push(
      `Next: week ${next.weekNo}, ${formatListDate(next.on, today)} (${formatRelativeDay(next.on, today)}).`,
    );
  return parts.join(' ');
}
