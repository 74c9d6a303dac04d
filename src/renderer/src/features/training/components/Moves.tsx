import type { SheetSession } from '@shared/contract/training-parts';
import type { Move } from '@shared/domain/training/course-dates';
import { federalHolidays } from '@shared/domain/training/federal-holidays';
import { plural } from '@shared/parse/format';
import { formatDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from '../training.module.css';

interface Props {
  sessions: readonly Pick<SheetSession, 'weekNo' | 'on'>[];
  moves: readonly Move[];
  daysOff: readonly string[];
}

/** Every session that gets a new date, with the old one, before anything is kept. */
export function Moves({ sessions, moves, daysOff }: Props): ReactNode {
  if (moves.length === 0) return <p className={styles['quiet']}>No session gets a new date.</p>;
  return (
    <div className={styles['moves']}>
      <p>{plural(moves.length, 'session gets', 'sessions get')} a new date:</p>
      <ul aria-label="New dates">
        {moves.map(({ weekNo, on }) => {
          const was = sessions.find((one) => one.weekNo === weekNo)?.on;
          const off = dayOffWords(on, daysOff);
          return (
            <li key={weekNo}>
              Week {weekNo}: {was && `${formatDate(was)} → `}
              <strong>{formatDate(on)}</strong>
              {off && <span className={styles['warn']}> ({off})</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Why a day is no usual day for a session; null when nothing speaks against it. */
function dayOffWords(on: string, daysOff: readonly string[]): string | null {
  const holiday = federalHolidays(on, on)[0];
  if (holiday) return holiday.name;
  return daysOff.includes(on) ? 'a day off' : null;
}
