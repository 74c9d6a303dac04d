import type { ConcernRow } from '@shared/contract/supervision';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { useWords } from '../../../lib/lists';

/** What the list says of a concern. */
export function useConcernColumns(): readonly DataColumn<ConcernRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const kind = (row: ConcernRow) => words.label('incidentKind', row.kind);
    const on = (row: ConcernRow) => formatListDate(row.on, today);
    const mentors = (row: ConcernRow) => formatList(row.mentors.map(({ name }) => name));
    const status = (row: ConcernRow) => words.label('incidentStatus', row.status);
    const closed = (row: ConcernRow) => (row.closedOn ? formatListDate(row.closedOn, today) : '');
    return [
      { id: 'kind', header: 'Kind', cell: kind, text: kind, fixed: true },
      { id: 'on', header: 'Day', cell: on, text: on, kind: 'date', width: 160 },
      { id: 'mentors', header: 'Parent partner', cell: mentors, text: mentors },
      {
        id: 'status',
        header: 'Status',
        cell: (row) => (
          <Status tone={row.status === 'closed' ? 'done' : 'neutral'} bare>
            {status(row)}
          </Status>
        ),
        text: status,
        width: 140,
      },
      { id: 'closed', header: 'Closed', cell: closed, text: closed, kind: 'date', width: 160 },
    ];
  }, [today, words]);
}
