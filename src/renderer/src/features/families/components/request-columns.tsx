import type { RequestView } from '@shared/contract/families';
import type { RequestRow } from '@shared/contract/families-request-records';
import { languageWords } from '@shared/domain/families/language';
import { requestState } from '@shared/domain/families/request-state';
import { labelOf } from '@shared/domain/lists/define';
import { formatList } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { useWords, type Words } from '../../../lib/lists';
import { requestTone } from '../words';

/** 'Waiting', 'Declined by the parent': the state, or the decision where that says more. */
function stateWords(row: Pick<RequestRow, 'state' | 'decision'>, words: Words): string {
  return row.state === 'declined'
    ? words.label('referralDecision', row.decision)
    : labelOf(requestState.items, row.state);
}

export function RequestStatus({ row, bare }: { row: RequestRow; bare?: boolean }): ReactNode {
  const words = useWords();
  return (
    <Status tone={requestTone(row.state, row.late.length > 0)} bare={bare}>
      {stateWords(row, words)}
    </Status>
  );
}

const plain = (
  id: string,
  header: string,
  text: (row: RequestRow) => string,
  more: Partial<DataColumn<RequestRow>> = {},
): DataColumn<RequestRow> => ({ id, header, cell: text, text, ...more });

/** The inbox's columns; the parent names the row. */
export function useRequestColumns(view: RequestView): readonly DataColumn<RequestRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const from = (row: RequestRow) =>
      [words.label('channel', row.channel), row.from].filter(Boolean).join(', ');
    const needs = (row: RequestRow) =>
      formatList(row.needs.map((need) => words.label('need', need)));
    return [
      plain('parent', 'Parent', (row) => row.parent.name, {
        fixed: true,
        sortable: true,
        width: 190,
      }),
      plain('received', 'Received', (row) => formatListDate(row.receivedOn, today), {
        sheet: (row) => row.receivedOn,
        kind: 'date',
        sortable: true,
        width: view === 'all' ? 150 : 120,
      }),
      plain('from', 'From', from, { hideBelow: 760 }),
      plain('language', 'Language', (row) => (row.language ? languageWords(row.language) : ''), {
        width: 100,
        hideBelow: 900,
      }),
      plain('needs', 'Needs', needs, { hideBelow: 900 }),
      plain('contact', 'First contact', (row) => row.firstContact, { width: 160, extra: true }),
      plain('waiting', 'Waiting', (row) => row.waiting, { width: 110 }),
      {
        id: 'state',
        header: 'State',
        cell: (row) => <RequestStatus row={row} bare />,
        text: (row) => [stateWords(row, words), ...row.late].join('. '),
        width: 130,
      },
      plain('family', 'Family', (row) => row.familyNumber, { width: 110, extra: true }),
    ];
  }, [today, words, view]);
}
