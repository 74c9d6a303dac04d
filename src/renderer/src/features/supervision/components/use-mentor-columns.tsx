import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { formatListDate } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { dueWords, lastSeen } from '../due-words';

/** When somebody was last seen, is due, and what is still to be done. */
export function useMentorColumns(): readonly DataColumn<SupervisionMentorRow>[] {
  const today = useToday();
  return useMemo(() => {
    const agreed = ({ agreedOn }: SupervisionMentorRow) =>
      agreedOn ? formatListDate(agreedOn, today) : '';
    return [
      {
        id: 'name',
        header: 'Parent partner',
        cell: (row) => row.name,
        text: (row) => row.name,
        sortBy: (row) => row.name,
        fixed: true,
      },
      {
        id: 'last',
        header: 'Last individual session',
        cell: (row) => lastSeen(row, today),
        text: (row) => lastSeen(row, today),
        sortBy: (row) => row.lastOn ?? '',
        width: 230,
        hideBelow: 700,
      },
      {
        id: 'due',
        header: 'Next due',
        cell: (row) =>
          row.overdue ? (
            <Status tone="attention" bare>
              {dueWords(row, today)}
            </Status>
          ) : (
            dueWords(row, today)
          ),
        text: (row) => dueWords(row, today),
        sortBy: (row) => row.nextDueOn ?? '',
        width: 230,
      },
      {
        id: 'agreed',
        header: 'Agreed for',
        cell: agreed,
        text: agreed,
        sortBy: (row) => row.agreedOn,
        width: 130,
        hideBelow: 820,
      },
      {
        id: 'actions',
        header: 'Open actions',
        cell: (row) => row.openActions || '',
        text: (row) => String(row.openActions),
        sortBy: (row) => row.openActions,
        kind: 'number',
        width: 120,
        hideBelow: 760,
      },
    ];
  }, [today]);
}
