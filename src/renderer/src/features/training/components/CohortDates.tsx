import type { Course } from '@shared/contract/training-course';
import { isLocalDate } from '@shared/dates';
import { formatDate } from '@shared/parse/format-date';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { DateField } from '@renderer/ui/fields/DateField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import {
  holidaysInTheWay,
  type NewCohortValues,
  type PlannedWeek,
  plannedWeeks,
} from '../new-cohort-form';
import styles from '../training.module.css';
import { DaysOffFields } from './DaysOffFields';

interface Props {
  form: AppForm<NewCohortValues>;
  course: Course;
}

/** The days without a session, and the date of each week; each can be changed. */
export function CohortDates({ form, course }: Props): ReactNode {
  const startOn = form.useValue('startOn');
  const daysOff = form.useValue('daysOff');
  const moved = form.useValue('moved');
  if (startOn === null || !isLocalDate(startOn))
    return <p className={styles['quiet']}>Enter the day of the first session to see all dates.</p>;
  const weeks = plannedWeeks(course, { ...form.values(), startOn, daysOff, moved });
  const setMoved = (weekNo: number, on: string | null | undefined) => {
    const { [String(weekNo)]: _old, ...rest } = form.values().moved;
    form.set('moved', on === undefined ? rest : { ...rest, [String(weekNo)]: on });
  };
  return (
    <>
      <DaysOffFields
        holidays={holidaysInTheWay(startOn, course.weeks.length)}
        daysOff={daysOff}
        onChange={(days) => form.set('daysOff', days)}
      />
      <ol className={styles['dates']} aria-label="Weeks with their dates">
        {weeks.map((week) => (
          <WeekDate
            key={week.weekNo}
            week={week}
            error={isDate(week.on) ? undefined : form.errors[`sessions.${week.weekNo - 1}.on`]}
            onChange={(on) => setMoved(week.weekNo, on)}
          />
        ))}
      </ol>
      <LastDay weeks={weeks} />
    </>
  );
}

const isDate = (on: string | null): boolean => on !== null && isLocalDate(on);

function LastDay({ weeks }: { weeks: readonly PlannedWeek[] }): ReactNode {
  const dates = weeks.map(({ on }) => on).filter((on) => on !== null && isLocalDate(on));
  const last = dates.toSorted().at(-1);
  if (!last) return null;
  return (
    <p className={styles['quiet']}>
      {plural(weeks.length, 'session')}, the last on {formatDate(last)}.
    </p>
  );
}

interface WeekProps {
  week: PlannedWeek;
  error: string | undefined;
  onChange: (on: string | null | undefined) => void;
}

function WeekDate({ week, error, onChange }: WeekProps): ReactNode {
  const { weekNo, title, required, on, moved } = week;
  return (
    <li className={styles['date']}>
      <span className={styles['weekNo']}>Week {weekNo}</span>
      <DateField
        label={`Date of week ${weekNo}`}
        labelHidden
        lean="future"
        value={on}
        error={error}
        onChange={(typed) => onChange(typed)}
      />
      <span className={styles['weekTitle']}>
        {title === `Week ${weekNo}` ? '' : title}
        {required && <span className={styles['quiet']}> Required</span>}
      </span>
      {moved && (
        <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
          Back to the weekly date
        </Button>
      )}
    </li>
  );
}
