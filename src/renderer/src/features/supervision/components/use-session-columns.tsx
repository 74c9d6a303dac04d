import type { SessionRow } from '@shared/contract/supervision';
import { formatDuration, formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Tag } from '@renderer/ui/feedback/Tag';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { useWords } from '../../../lib/lists';

type Column = DataColumn<SessionRow>;

/** What the list says of a session. Its words are not among them. */
export function useSessionColumns(): readonly Column[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const plain = (
      id: string,
      header: string,
      text: (row: SessionRow) => string,
      more: Partial<Column> = {},
    ): Column => ({ id, header, text, cell: text, ...more });
    return [
      plain('on', 'Day', (row) => formatListDate(row.on, today), {
        sheet: (row) => row.on,
        kind: 'date',
        width: 150,
        fixed: true,
        sortable: true,
      }),
      plain('mentors', 'Parent partner', (row) => formatList(row.mentors.map(({ name }) => name))),
      plain('type', 'Kind', (row) => words.label('supervisionType', row.type), {
        width: 130,
        hideBelow: 620,
      }),
      plain('minutes', 'Time', (row) => formatDuration(row.minutes), {
        sheet: (row) => row.minutes,
        sheetHeader: 'Minutes',
        kind: 'number',
        width: 110,
      }),
      plain(
        'topics',
        'Topics',
        (row) => row.topics.map((topic) => words.label('supervisionTopic', topic)).join(', '),
        { hideBelow: 760 },
      ),
      plain('open', 'Open actions', (row) => (row.openActions ? String(row.openActions) : ''), {
        kind: 'number',
        width: 120,
        hideBelow: 820,
      }),
      {
        id: 'restricted',
        header: 'Note',
        text: (row) => (row.restricted ? 'Restricted' : ''),
        cell: (row) => row.restricted && <Tag>Restricted</Tag>,
        width: 110,
        hideBelow: 720,
      },
    ];
  }, [today, words]);
}
