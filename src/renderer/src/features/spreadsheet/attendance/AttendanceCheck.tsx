import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AttendanceImportRow, AttendanceInput } from '@shared/contract/spreadsheet-attendance';
import type { XMeaning } from '@shared/domain/training/attendance-import';
import { plural } from '@shared/parse/format';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { plainView } from '@renderer/ui/table/types';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { queryError } from '../../../lib/query-state';
import { notifyDone } from '../../history/undo';
import { CheckFrame, type Shown } from '../components/CheckFrame';
import { PreviewTable } from '../components/PreviewTable';
import { corrected, type Reading } from '../reading';
import { useTask } from '../use-task';
import { countsSentence, importedSentence, outcomeWords } from './attendance-words';
import { PersonCell } from './PersonCell';

const pageSize = 50;

interface Props {
  reading: Reading;
  cohortId: number;
  x: XMeaning;
  onBack: () => void;
  onDone: (words: string) => void;
}

/** What an attendance sheet would bring, row by row: correct, say who it is about, bring in. */
export function AttendanceCheck({ reading, cohortId, x, onBack, onDone }: Props): ReactNode {
  const { ticket, sheet, headRow, mapping } = reading;
  const [corrections, setCorrections] = useState<AttendanceInput['corrections']>({});
  const [choices, setChoices] = useState<AttendanceInput['choices']>({});
  const [show, setShow] = useState<Shown>('all');
  const [view, setView] = useState(plainView);
  const task = useTask();
  const input: AttendanceInput = {
    ticket,
    sheet,
    headRow,
    cohortId,
    mapping,
    x,
    corrections,
    choices,
  };
  const query = { ...input, show, offset: (view.page - 1) * pageSize, limit: pageSize };
  const preview = useQuery({
    queryKey: ['spreadsheet', 'attendance', query],
    queryFn: () => api.spreadsheet.attendancePreview(query),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const choose = useCallback(
    (row: number, choice: 'leave' | number | null) =>
      setChoices((old) => {
        const { [String(row)]: _old, ...others } = old;
        return choice === null ? others : { ...others, [String(row)]: choice };
      }),
    [],
  );
  const onCorrect = useCallback(
    (row: number, field: string, text: string) =>
      setCorrections((old) => corrected(old, row, field, text)),
    [],
  );
  const trainees = preview.data?.trainees;
  const outcome = useMemo(
    () => ({
      text: outcomeWords,
      cell: (row: AttendanceImportRow) => (
        <PersonCell
          row={row}
          trainees={trainees ?? []}
          chosen={typeof choices[String(row.number)] === 'number'}
          onChoose={(id) => choose(row.number, id)}
        />
      ),
    }),
    [trainees, choices, choose],
  );
  const bringIn = () =>
    task.run('Writing the marks', async () => {
      const result = await api.spreadsheet.attendanceImport(input);
      const words = importedSentence(result);
      notifyDone(words, result.changeNo);
      onDone(words);
    });
  const { counts, marks = 0, replaced = 0, total = 0, rows = [] } = preview.data ?? {};
  return (
    <CheckFrame
      sentence={counts && countsSentence(counts, marks, replaced)}
      problem={task.problem}
      show={show}
      onShow={(next) => {
        setShow(next);
        setView((old) => ({ ...old, page: 1 }));
      }}
      onBack={onBack}
      bringIn={{
        label: `Bring in ${plural(marks, 'mark')}`,
        reason: marks === 0 ? 'No mark is ready to come in.' : undefined,
        busy: task.doing !== null,
        run: () => void bringIn(),
      }}
    >
      <PreviewTable<AttendanceImportRow>
        reading={reading}
        rows={rows}
        total={total}
        pageSize={pageSize}
        corrections={corrections}
        onCorrect={onCorrect}
        outcome={outcome}
        rowMenu={(row) => [
          row.state === 'left'
            ? { label: 'Take this row after all', onSelect: () => choose(row.number, null) }
            : { label: 'Leave this row out', onSelect: () => choose(row.number, 'leave') },
        ]}
        view={view}
        onViewChange={setView}
        loading={preview.isPending}
        error={queryError(preview)}
        empty={
          show === 'attention' ? (
            <EmptyState kind="all-done" title="No row needs a look." />
          ) : (
            <EmptyState kind="nothing-yet" title="No row stands under the headings." />
          )
        }
      />
    </CheckFrame>
  );
}
