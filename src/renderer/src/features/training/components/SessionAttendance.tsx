import { hasLeftBefore } from '@shared/domain/training/mark-rules';
import { cellWords } from '@shared/domain/training/marks';
import type { WeekProgress } from '@shared/domain/training/progress';
import { formatDuration, plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { totalsName } from '../grid/cell-words';
import { useRows } from '../grid/use-model';
import styles from '../training.module.css';
import type { SessionPanelProps } from './SessionPanel';

/** Everyone who was not there in full, and what can be made up. */
export function SessionAttendance({
  model,
  column,
  at,
  root,
  onMakeup,
}: SessionPanelProps): ReactNode {
  const rows = useRows(model);
  const { session, totals } = column;
  const there = rows.filter(({ trainee }) => !hasLeftBefore(trainee, session.on));
  const lines = there.filter(({ progress }) => needsLine(progress.weeks[at]));
  const ids = there
    .filter(({ progress }) => (progress.weeks[at]?.makeable ?? 0) > 0)
    .map(({ trainee }) => trainee.enrollmentId);
  if (session.held === 'cancelled')
    return (
      <EmptyState kind="nothing-yet" title="This session was cancelled.">
        {totals.expected > 0
          ? `${plural(totals.expected, 'mark stays', 'marks stay')} recorded and credits nothing.`
          : 'Give it a new date to hold it after all.'}
      </EmptyState>
    );
  if (session.held === 'scheduled' && lines.length === 0)
    return <EmptyState kind="nothing-yet" title="Nothing is marked yet." />;
  const heading =
    session.held === 'scheduled'
      ? 'Known beforehand'
      : lines.length === 0
        ? 'Everyone was there'
        : 'Not there, or for a part';
  return (
    <Section
      title={heading}
      level={3}
      action={
        ids.length > 0 && (
          <Button
            size="small"
            onClick={() => onMakeup({ sessionId: session.id, enrollmentIds: ids })}
          >
            Add make-up…
          </Button>
        )
      }
    >
      {session.held === 'held' && <p className={styles['quiet']}>{totalsName(session, totals)}.</p>}
      <ul className={styles['lines']}>
        {lines.map(({ trainee, progress }) => (
          <li key={trainee.enrollmentId} className={styles['line']}>
            <TextLink href={`${root}/person/${trainee.enrollmentId}`} look="name">
              {trainee.name}
            </TextLink>
            <span>{lineWords(progress.weeks[at])}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Not there for the whole session, not marked, or excused beforehand. */
function needsLine(week: WeekProgress | undefined): boolean {
  if (!week) return false;
  const { session, cell, credit } = week;
  if (session.held === 'scheduled') return cell !== null;
  return cell === null || credit.attendedMinutes < session.minutes;
}

function lineWords(week: WeekProgress | undefined): string {
  if (!week) return '';
  const made = week.credit.creditedMakeups;
  return made > 0
    ? `${cellWords(week.cell)}, ${formatDuration(made)} made up`
    : cellWords(week.cell);
}
