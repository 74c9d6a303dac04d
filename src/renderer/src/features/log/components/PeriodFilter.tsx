import { isLocalDate, type LocalDate, type Period } from '@shared/dates';
import {
  logPeriod,
  logPeriodLabels,
  type LogPeriod,
  logPeriods,
} from '@shared/domain/log/log-period';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import type { ReactNode } from 'react';
import styles from '../log.module.css';

/** A stretch of time as an address holds it; nothing means the usual one of the list. */
export interface PeriodSearch {
  period?: LogPeriod | 'days' | 'all' | undefined;
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
}

/** Every day that can be typed. */
const allTime = { from: '1900-01-01', to: '2199-12-31' };

/** First and last day of what an address asks for. */
export function daysOf(
  { period, from, to }: PeriodSearch,
  usual: LogPeriod,
  today: LocalDate,
): Period {
  if (period === 'all') return allTime;
  if (period !== 'days') return logPeriod(period ?? usual, today);
  const start = logPeriod(usual, today);
  return { from: from ?? start.from, to: to ?? start.to };
}

interface Props {
  search: PeriodSearch;
  usual: LogPeriod;
  today: LocalDate;
  /** One person is chosen: all their years can be looked at. */
  ofOnePerson: boolean;
  onChange: (change: PeriodSearch) => void;
}

const dayOf = (value: unknown) =>
  typeof value === 'string' && isLocalDate(value) ? value : undefined;

/** Which stretch of time; between two days of one's own when none of the usual ones will do. */
export function PeriodFilter({ search, usual, today, ofOnePerson, onChange }: Props): ReactNode {
  const days = daysOf(search, usual, today);
  const choices = [
    ...logPeriods.map((value) => ({ value: value as string, label: logPeriodLabels[value] })),
    { value: 'days', label: 'Between two days' },
    ...(ofOnePerson || search.period === 'all' ? [{ value: 'all', label: 'All years' }] : []),
  ];
  return (
    <>
      <SelectField
        label="Period"
        labelHidden
        width="medium"
        alwaysAnswered
        choices={choices}
        value={search.period ?? usual}
        onChange={(value) =>
          onChange({
            period: value === usual ? undefined : (value as PeriodSearch['period']),
            from: undefined,
            to: undefined,
          })
        }
      />
      {search.period === 'days' && (
        <>
          <div className={styles['day']}>
            <DateField
              label="From"
              labelHidden
              lean="past"
              value={days.from}
              onChange={(value) => onChange({ from: dayOf(value) })}
            />
          </div>
          <div className={styles['day']}>
            <DateField
              label="To"
              labelHidden
              lean="past"
              value={days.to}
              onChange={(value) => onChange({ to: dayOf(value) })}
            />
          </div>
        </>
      )}
    </>
  );
}
