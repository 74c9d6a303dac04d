import { useSearch, useNavigate } from '@tanstack/react-router';
import { sessionHeld } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { cellWords } from '@shared/domain/training/marks';
import { planMove } from '@shared/domain/training/course-dates';
import { planCells } from '@shared/domain/training/change-plan';
import { fillsAsPresent, hasLeftBefore } from '@shared/domain/training/mark-rules';
import { formatDuration, plural } from '@shared/parse/format';
import { formatLongDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { announce } from '@renderer/ui/feedback/announce';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { HistoryPanel } from '../../history/HistoryPanel';
import { isUnrecorded, totalsName } from '../grid/cell-words';
import { useRows } from '../grid/use-model';
import type { ColumnView } from '../grid/views';
import styles from '../training.module.css';
import type { PanelProps } from './CohortPanel';
import { HeldForm } from './HeldForm';
import { MoveForm } from './MoveForm';

interface Props extends PanelProps {
  column: ColumnView;
  /** Place of the session among the columns. */
  at: number;
}

/** One session: was it held and how long, its date, who was not there, make-ups for several people. */
export function SessionPanel(props: Props): ReactNode {
  const { model, column, at, onClose, onMakeup } = props;
  const today = useToday();
  const navigate = useNavigate();
  const { tab = 'record' } = useSearch({ strict: false });
  const [doing, setDoing] = useState<'held' | 'move' | null>(null);
  const { session } = column;
  const title = session.title === `Week ${session.weekNo}` ? '' : `: ${session.title}`;
  const allPresent = () => {
    const { facts } = model;
    const wanted = facts.trainees.flatMap((trainee, row) =>
      fillsAsPresent(session, trainee, facts.cell({ row, column: at }))
        ? [{ row, column: at, cell: { status: 'present', minutes: null } as const }]
        : [],
    );
    const count = model.apply(planCells(wanted, facts).changes);
    announce(`${plural(count, 'person', 'people')} marked present.`);
  };
  const canMark = session.held !== 'cancelled' && (session.held === 'held' || session.on <= today);
  return (
    <Panel
      title={`Week ${session.weekNo}${title}`}
      focusKey={String(session.id)}
      backLabel="Back to the grid"
      onClose={onClose}
      beside={<State column={column} today={today} />}
      actions={
        doing === null && (
          <>
            {canMark && (
              <Button onClick={allPresent} disabled={column.totals.unmarked === 0}>
                Mark all present
              </Button>
            )}
            <Button variant="quiet" onClick={() => setDoing('held')}>
              Held or cancelled
            </Button>
            <Button variant="quiet" onClick={() => setDoing('move')}>
              {session.held === 'cancelled' ? 'Give a new date' : 'Change the date'}
            </Button>
          </>
        )
      }
    >
      {doing === 'held' && (
        <HeldForm session={session} marks={column.totals} onDone={() => setDoing(null)} />
      )}
      {doing === 'move' && (
        <MoveForm
          session={session}
          plan={(on, laterToo) =>
            planMove(
              model.columns.map((one) => one.session),
              session.weekNo,
              on,
              { laterToo, daysOff: model.sheet.cohort.daysOff },
            )
          }
          onDone={() => setDoing(null)}
        />
      )}
      {doing === null && (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: { tab: value === 'history' ? 'history' : undefined },
              replace: true,
            })
          }
          tabs={[
            { value: 'record', label: 'Attendance' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'history' ? (
            <HistoryPanel entity="cohortSession" id={session.id} />
          ) : (
            <Attendance {...props} onMakeup={onMakeup} />
          )}
        </Tabs>
      )}
    </Panel>
  );
}

function State({ column, today }: { column: ColumnView; today: string }): ReactNode {
  const { session } = column;
  const unrecorded = isUnrecorded(session, today);
  return (
    <div>
      <p>
        {formatLongDate(session.on)}, {formatDuration(session.minutes)}
        {session.required && ', required'}
      </p>
      <Status tone={unrecorded ? 'attention' : session.held === 'held' ? 'done' : 'neutral'}>
        {unrecorded ? 'Not recorded yet' : labelOf(sessionHeld.items, session.held)}
      </Status>
    </div>
  );
}

/** Everyone who was not there in full, and what can be made up. */
function Attendance({ model, column, at, root, onMakeup }: Props): ReactNode {
  const rows = useRows(model);
  const { session, totals } = column;
  const there = rows.filter(({ trainee }) => !hasLeftBefore(trainee, session.on));
  const notInFull = there.filter(({ progress }) => {
    const week = progress.weeks[at];
    return (
      week !== undefined && (week.cell === null || week.credit.attendedMinutes < session.minutes)
    );
  });
  const makeable = there.filter(({ progress }) => (progress.weeks[at]?.makeable ?? 0) > 0);
  const ids = makeable.map(({ trainee }) => trainee.enrollmentId);
  if (session.held !== 'held' && totals.expected === 0)
    return <EmptyState kind="nothing-yet" title="Nothing is marked yet." />;
  return (
    <Section
      title={notInFull.length === 0 ? 'Everyone was there' : 'Not there, or for a part'}
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
      <p className={styles['quiet']}>{totalsName(session, totals)}.</p>
      <ul className={styles['lines']}>
        {notInFull.map(({ trainee, progress }) => (
          <li key={trainee.enrollmentId} className={styles['line']}>
            <TextLink href={`${root}/person/${trainee.enrollmentId}`} look="name">
              {trainee.name}
            </TextLink>
            <span>
              {cellWords(progress.weeks[at]?.cell ?? null)}
              {(progress.weeks[at]?.credit.creditedMakeups ?? 0) > 0 &&
                `, ${formatDuration(progress.weeks[at]?.credit.creditedMakeups ?? 0)} made up`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
