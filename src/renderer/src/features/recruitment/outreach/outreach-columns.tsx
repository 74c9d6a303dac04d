import type { OutreachRow } from '@shared/contract/recruitment-sources';
import { formatCount } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { useWords } from '../../../lib/lists';

const figure = (
  id: 'reached' | 'inquiries' | 'candidates' | 'interviewed' | 'activated',
  header: string,
  more: Partial<DataColumn<OutreachRow>> = {},
): DataColumn<OutreachRow> => {
  const text = (row: OutreachRow) => (row[id] === null ? '' : formatCount(row[id]));
  return { id, header, cell: text, text, kind: 'number', width: 110, ...more };
};

/** The columns of the events. Their ids are the names main sorts by. */
export function useOutreachColumns(): readonly DataColumn<OutreachRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const day = (row: OutreachRow) => formatListDate(row.on, today);
    const kind = (row: OutreachRow) => words.label('outreachKind', row.kind);
    return [
      {
        id: 'site',
        header: 'Where',
        cell: (row) => row.site,
        text: (row) => row.site,
        fixed: true,
        sortable: true,
      },
      {
        id: 'on',
        header: 'Day',
        cell: day,
        text: day,
        sheet: (row) => row.on,
        kind: 'date',
        width: 130,
        sortable: true,
      },
      { id: 'kind', header: 'What', cell: kind, text: kind, width: 140, hideBelow: 640 },
      figure('reached', 'Reached', { sortable: true, hideBelow: 760 }),
      figure('inquiries', 'Asked', { hideBelow: 900 }),
      figure('candidates', 'Candidates', { sortable: true }),
      figure('interviewed', 'Interviewed', { hideBelow: 700 }),
      figure('activated', 'Activated', { hideBelow: 520 }),
    ] satisfies DataColumn<OutreachRow>[];
  }, [today, words]);
}
