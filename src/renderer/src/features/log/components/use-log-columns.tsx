import type { LogEntryRow } from '@shared/contract/log';
import { formatDuration, formatMiles } from '@shared/parse/format';
import { formatListDate, formatTime } from '@shared/parse/format-date';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../log.module.css';
import { namesOf, whatHappened } from './entry-words';

type Column = DataColumn<LogEntryRow>;

/** A column whose cell is its text. */
function plain(
  id: string,
  header: string,
  text: (row: LogEntryRow) => string,
  more: Partial<Column> = {},
): Column {
  return { id, header, text, cell: text, ...more };
}

/** Hours to the hundredth, to be added up in a sheet. */
const hours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

/** What the log shows of an entry, day first. */
export function useLogColumns(): readonly Column[] {
  const today = useToday();
  const words = useWords();
  return useMemo(
    () => [
      plain('on', 'Day', (row) => formatListDate(row.on, today), {
        sheet: (row) => row.on,
        kind: 'date',
        width: 120,
        fixed: true,
        sortable: true,
      }),
      plain('mentors', 'Parent partner', (row) => namesOf(row.mentors), { width: 160 }),
      plain('parents', 'With', (row) => namesOf(row.parents), { hideBelow: 520 }),
      plain('what', 'What', (row) => whatHappened(words, row), {
        width: 170,
        hideBelow: 660,
      }),
      plain('minutes', 'Time', (row) => formatDuration(row.minutes), {
        sheet: (row) => hours(row.minutes),
        sheetHeader: 'Hours',
        kind: 'number',
        width: 95,
      }),
      {
        ...plain('about', 'About', (row) => row.about ?? '', { hideBelow: 900 }),
        cell: (row) => row.about && <OneLine text={row.about} />,
      },
      plain('time', 'Start', (row) => (row.startTime ? formatTime(row.startTime) : ''), {
        width: 90,
        extra: true,
      }),
      plain(
        'travel',
        'Travel',
        (row) => (row.travelMinutes ? formatDuration(row.travelMinutes) : ''),
        {
          sheet: (row) => (row.travelMinutes ? hours(row.travelMinutes) : null),
          sheetHeader: 'Travel hours',
          kind: 'number',
          width: 100,
          extra: true,
        },
      ),
      plain('miles', 'Miles', (row) => (row.milesTenths ? formatMiles(row.milesTenths) : ''), {
        kind: 'number',
        width: 80,
        extra: true,
      }),
      plain('pay', 'Counts for pay', (row) => payWords(row.payable), { width: 120, extra: true }),
    ],
    [today, words],
  );
}

const payWords = (payable: boolean | null): string =>
  payable === null ? '' : payable ? 'Yes' : 'No';

/** A summary on one line; all of it when pointed at, and in the record. */
function OneLine({ text }: { text: string }): ReactNode {
  return (
    <span className={styles['line']} title={text}>
      {text}
    </span>
  );
}
