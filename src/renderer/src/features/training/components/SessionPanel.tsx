import { useSearch, useNavigate } from '@tanstack/react-router';
import { sessionHeld } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { addDays } from '@shared/dates';
import { planMove } from '@shared/domain/training/course-dates';
import { planCells } from '@shared/domain/training/change-plan';
import { fillsAsPresent } from '@shared/domain/training/mark-rules';
import { formatDuration, plural } from '@shared/parse/format';
import { formatLongDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { Status } from '@renderer/ui/feedback/Status';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { MenuButton } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { HistoryPanel } from '../../history/HistoryPanel';
import { isUnrecorded } from '../grid/cell-words';
import type { ColumnView } from '../grid/views';
import { PaperMenu, sessionPapers } from '../paper/PaperMenu';
import { whoseForecastTurns } from '../grid/what-if';
import type { PanelProps } from './CohortPanel';
import styles from '../training.module.css';
import { HeldForm } from './HeldForm';
import { MergeForm } from './MergeForm';
import { MoveForm } from './MoveForm';
import { SessionAttendance } from './SessionAttendance';

export interface SessionPanelProps extends PanelProps {
  column: ColumnView;
  /** Place of the session among the columns. */
  at: number;
}

/** One session: was it held and how long, its date, who was not there, make-ups for several people. */
export function SessionPanel(props: SessionPanelProps): ReactNode {
  const { model, column, at, onClose } = props;
  const today = useToday();
  const navigate = useNavigate();
  const { tab = 'record' } = useSearch({ strict: false });
  const [doing, setDoing] = useState<'held' | 'move' | 'shift' | 'merge' | null>(null);
  const { session } = column;
  const title = session.title === `Week ${session.weekNo}` ? '' : `: ${session.title}`;
  const sessions = model.columns.map((one) => one.session);
  const { daysOff } = model.sheet.cohort;
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
            <MenuButton
              variant="quiet"
              label="Dates"
              items={dateActs(session.held).map(({ label, act }) => ({
                label,
                onSelect: () => setDoing(act),
              }))}
            />
            <PaperMenu
              variant="quiet"
              label="Papers"
              papers={sessionPapers(session.id, session.held === 'held')}
            />
          </>
        )
      }
    >
      {doing === 'held' && (
        <HeldForm
          session={session}
          marks={column.totals}
          turns={(next) =>
            whoseForecastTurns(
              model,
              (one) => (one.id === session.id ? { ...one, ...next } : one),
              today,
            )
          }
          onDone={() => setDoing(null)}
        />
      )}
      {(doing === 'move' || doing === 'shift') && (
        <MoveForm
          session={session}
          sessions={sessions}
          daysOff={daysOff}
          proposal={
            doing === 'shift'
              ? { on: addDays(session.on, 7), laterToo: true }
              : { on: session.on, laterToo: false }
          }
          plan={(on, laterToo) => planMove(sessions, session.weekNo, on, { laterToo, daysOff })}
          onDone={() => setDoing(null)}
        />
      )}
      {doing === 'merge' && (
        <MergeForm
          session={session}
          sessions={sessions}
          daysOff={daysOff}
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
            <SessionAttendance {...props} />
          )}
        </Tabs>
      )}
    </Panel>
  );
}

type DateAct = 'move' | 'shift' | 'merge';

/** What can be done with the date of a session. Only one still to come moves others or joins another. */
function dateActs(held: string): readonly { label: string; act: DateAct }[] {
  const move = {
    label: held === 'cancelled' ? 'Give a new date' : 'Change the date',
    act: 'move',
  } as const;
  if (held !== 'scheduled') return [move];
  return [
    move,
    { label: 'A week later, with all after it', act: 'shift' },
    { label: 'Two sessions on one day', act: 'merge' },
  ];
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
      {session.reason && <p className={styles['why']}>{session.reason}</p>}
      <Status tone={unrecorded ? 'attention' : session.held === 'held' ? 'done' : 'neutral'}>
        {unrecorded ? 'Not recorded yet' : labelOf(sessionHeld.items, session.held)}
      </Status>
    </div>
  );
}
