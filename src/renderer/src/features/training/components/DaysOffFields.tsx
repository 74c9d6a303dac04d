import { isLocalDate } from '@shared/dates';
import type { Holiday } from '@shared/domain/training/federal-holidays';
import { formatDate } from '@shared/parse/format-date';
import { IconX } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { useState, type ReactNode } from 'react';
import styles from '../training.module.css';

interface Props {
  /** Federal holidays on the weekday of the course, offered to tick. */
  holidays: readonly Holiday[];
  daysOff: readonly string[];
  onChange: (daysOff: string[]) => void;
}

/** Days without a session: holidays to tick, and any other day to add. */
export function DaysOffFields({ holidays, daysOff, onChange }: Props): ReactNode {
  const [another, setAnother] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const others = daysOff.filter((on) => !holidays.some((holiday) => holiday.on === on));
  const set = (on: string, off: boolean) => {
    const rest = daysOff.filter((day) => day !== on);
    onChange(off ? [...rest, on].toSorted() : rest);
  };
  const add = () => {
    if (another === null || !isLocalDate(another)) {
      setProblem('Enter a real date, like 11/2/2026.');
      return;
    }
    set(another, true);
    setAnother(null);
    setProblem(undefined);
  };
  return (
    <div className={styles['daysOff']} role="group" aria-label="Days without a session">
      <h3>Days without a session</h3>
      {holidays.map(({ on, name }) => (
        <CheckboxField
          key={on}
          label={`${formatDate(on)}, ${name}`}
          value={daysOff.includes(on)}
          onChange={(off) => set(on, off)}
        />
      ))}
      {holidays.length === 0 && (
        <p className={styles['quiet']}>No federal holiday falls on this weekday.</p>
      )}
      {others.map((on) => (
        <span key={on} className={styles['dayOff']}>
          {formatDate(on)}
          <IconButton
            icon={IconX}
            label={`Remove ${formatDate(on)}`}
            onClick={() => set(on, false)}
          />
        </span>
      ))}
      <div className={styles['addDay']}>
        <DateField
          label="Another day off"
          optional
          lean="future"
          value={another}
          error={problem}
          onChange={(typed) => {
            setAnother(typed);
            setProblem(undefined);
          }}
        />
        <Button onClick={add}>Add day off</Button>
      </div>
    </div>
  );
}
