import type { MatchRow, MatchView } from '@shared/contract/matches';
import { formatListDate } from '@shared/parse/format-date';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { useWords } from '../../../lib/lists';
import { MatchStatus, matchWords } from './MatchStatus';

const plain = (
  id: string,
  header: string,
  text: (row: MatchRow) => string,
  more: Partial<DataColumn<MatchRow>> = {},
): DataColumn<MatchRow> => ({ id, header, cell: text, text, ...more });

/** Closed matches say when and why they ended, open ones when the two last met. */
export function useMatchColumns(view: MatchView): readonly DataColumn<MatchRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const date = (day: string | null) => (day ? formatListDate(day, today) : '');
    const ended = view === 'closed';
    const standing = view === 'open' || view === 'quiet';
    return [
      plain('parent', 'Parent', (row) => row.parent.name, { fixed: true, sortable: true }),
      plain('mentor', 'Parent partner', (row) => row.mentor.name, { sortable: true }),
      plain('start', 'Start', (row) => date(row.startOn), {
        sheet: (row) => row.startOn,
        kind: 'date',
        sortable: true,
        width: 150,
        hideBelow: 700,
      }),
      plain('length', 'Length', (row) => row.length, { width: 100, hideBelow: 800 }),
      ...(ended
        ? [
            plain('end', 'Ended', (row) => date(row.endOn), {
              sheet: (row) => row.endOn,
              kind: 'date',
              sortable: true,
              width: 150,
            }),
            plain('reason', 'Why', (row) => words.label('closureReason', row.closureReason), {
              hideBelow: 700,
            }),
          ]
        : [
            plain('contact', 'Last reached', (row) => row.lastContact, {
              sortable: standing,
              width: 130,
            }),
          ]),
      {
        id: 'state',
        header: 'State',
        cell: (row: MatchRow) => <MatchStatus match={row} bare />,
        text: matchWords,
        width: 130,
        hideBelow: 480,
        extra: ended || view === 'voided',
      },
      plain('family', 'Family', (row) => row.familyNumber, { width: 110, extra: true }),
    ];
  }, [today, words, view]);
}
