import type { CandidateRow } from '@shared/contract/recruitment';
import { formatListDate } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { dueWords, keepWarmWords, timeInStage } from '../words';

/** The columns of the candidates' table. Their ids are the names main sorts by. */
export function useCandidateColumns(): readonly DataColumn<CandidateRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const stage = (row: CandidateRow) =>
      row.state === 'on_hold'
        ? `${words.label('stage', row.stage)}, on hold`
        : words.label('stage', row.stage);
    const since = (row: CandidateRow) => (row.state === 'closed' ? '' : timeInStage(row.days));
    const nextStep = (row: CandidateRow) =>
      (row.state === 'open' ? row.nextStep : (keepWarmWords(row, today) ?? row.nextStep)) ?? '';
    const due = (row: CandidateRow) => (row.state === 'closed' ? '' : (dueWords(row, today) ?? ''));
    const dueCell = (row: CandidateRow): ReactNode =>
      row.overdue ? (
        <Status tone="attention" bare>
          {due(row)}
        </Status>
      ) : (
        due(row)
      );
    const source = (row: CandidateRow) => words.label('candidateSource', row.source);
    const inquiry = (row: CandidateRow) => formatListDate(row.inquiryOn, today);
    const both = (value: (row: CandidateRow) => string) => ({ cell: value, text: value });
    return [
      { id: 'name', header: 'Name', ...both((row) => row.name), fixed: true, sortable: true },
      { id: 'stage', header: 'Stage', ...both(stage), sortable: true, width: 120 },
      {
        id: 'since',
        header: 'In stage',
        ...both(since),
        sheet: (row) => (row.state === 'closed' ? null : row.days),
        sheetHeader: 'Days in stage',
        sortable: true,
        width: 100,
      },
      { id: 'nextStep', header: 'Next step', ...both(nextStep), hideBelow: 700 },
      {
        id: 'nextStepDue',
        header: 'Due',
        cell: dueCell,
        text: due,
        sheet: (row) => (row.state === 'closed' ? null : row.nextStepDue),
        sortable: true,
        kind: 'date',
        width: 165,
      },
      {
        id: 'source',
        header: 'Source',
        ...both(source),
        sortable: true,
        width: 190,
        hideBelow: 820,
      },
      {
        id: 'nominatedBy',
        header: 'Nominated by',
        ...both((row) => row.nominatedBy ?? ''),
        width: 140,
        extra: true,
      },
      {
        id: 'inquiryOn',
        header: 'Inquiry',
        ...both(inquiry),
        sheet: (row) => row.inquiryOn,
        sortable: true,
        kind: 'date',
        width: 125,
        hideBelow: 1080,
      },
    ] satisfies DataColumn<CandidateRow>[];
  }, [today, words]);
}
