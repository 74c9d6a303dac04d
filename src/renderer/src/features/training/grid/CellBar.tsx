import { useToday } from '@renderer/ui/today';
import { forecastReason } from '@shared/domain/training/forecast-words';
import { formatDate } from '@shared/parse/format-date';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useForecastLabels } from '../use-labels';
import { weekWords } from './cell-words';
import styles from './grid.module.css';
import type { AttendanceModel } from './model';
import { standing } from './totals';
import type { Grid } from './use-grid';
import { useColumns, useRow } from './use-model';

interface Props {
  model: AttendanceModel;
  grid: Grid;
}

/** The line over the grid that reads the focused cell out in full, and where its person stands. */
export function CellBar({ model, grid }: Props): ReactNode {
  const today = useToday();
  const labels = useForecastLabels();
  const focus = useSyncExternalStore(grid.selection.subscribe, () => grid.selection.get().focus);
  const columns = useColumns(model);
  const view = useRow(model, focus.row);
  const week = view?.progress.weeks[focus.column];
  const session = week?.session ?? columns[focus.column]?.session;
  const topic = session && session.title !== `Week ${session.weekNo}` ? `, ${session.title}` : '';
  return (
    <div className={styles['bar']}>
      <p>
        <strong>{view?.trainee.name}</strong>
        {session && (
          <span>
            {view ? ' · ' : ''}
            Week {session.weekNo}, {formatDate(session.on)}
            {topic}
          </span>
        )}
        {week && <span>: {weekWords(week, today)}</span>}
      </p>
      {view?.trainee.status === 'active' && (
        <p className={styles['reason']}>
          {standing(view).words}. {forecastReason(view.forecast, labels, today)}
        </p>
      )}
    </div>
  );
}
