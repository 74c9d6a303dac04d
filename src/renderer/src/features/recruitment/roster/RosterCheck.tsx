import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RosterInput, RosterRow } from '@shared/contract/recruitment-roster';
import { plural } from '@shared/parse/format';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { plainView } from '@renderer/ui/table/types';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { queryError } from '../../../lib/query-state';
import { TaskProgress } from '../../exchange/TaskProgress';
import { notifyDone } from '../../history/undo';
import { CheckFrame, type Shown } from '../../spreadsheet/components/CheckFrame';
import { PreviewTable } from '../../spreadsheet/components/PreviewTable';
import { corrected, type Reading } from '../../spreadsheet/reading';
import { useTask } from '../../spreadsheet/use-task';
import { Outcome } from './Outcome';
import { countsSentence, importedSentence, outcomeWords } from './roster-words';
import { type Choice, WhoDialog } from './WhoDialog';

const pageSize = 50;

interface Props {
  reading: Reading;
  kind: RosterInput['kind'];
  defaults: RosterInput['defaults'];
  onBack: () => void;
  onDone: (words: string) => void;
}

/** What a roster would bring, row by row: correct, say who is who, bring in. */
export function RosterCheck({ reading, kind, defaults, onBack, onDone }: Props): ReactNode {
  const { ticket, sheet, headRow, mapping } = reading;
  const [corrections, setCorrections] = useState<RosterInput['corrections']>({});
  const [choices, setChoices] = useState<RosterInput['choices']>({});
  const [show, setShow] = useState<Shown>('all');
  const [view, setView] = useState(plainView);
  const [asking, setAsking] = useState<RosterRow | null>(null);
  const task = useTask();
  const input: RosterInput = {
    ticket,
    sheet,
    headRow,
    kind,
    mapping,
    defaults,
    corrections,
    choices,
  };
  const query = {
    ...input,
    show,
    offset: (view.page - 1) * pageSize,
    limit: pageSize,
  };
  const preview = useQuery({
    queryKey: ['recruitment', 'roster', query],
    queryFn: () => api.recruitment.rosterPreview(query),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const counts = preview.data?.counts;
  const ready = counts?.ready ?? 0;
  const choose = (row: RosterRow, choice: Choice | null) =>
    setChoices((old) => {
      const { [String(row.number)]: _old, ...others } = old;
      return choice === null ? others : { ...others, [String(row.number)]: choice };
    });
  const onCorrect = useCallback(
    (row: number, field: string, text: string) =>
      setCorrections((old) => corrected(old, row, field, text)),
    [],
  );
  const outcome = useMemo(
    () => ({
      text: outcomeWords,
      cell: (row: RosterRow) => <Outcome row={row} onAsk={() => setAsking(row)} />,
    }),
    [],
  );
  const bringIn = () =>
    task.run('Bringing the rows in', async () => {
      const result = await api.recruitment.rosterImport(input);
      const words = importedSentence(result, kind);
      notifyDone(words, result.changeNo);
      onDone(words);
    });
  if (task.doing !== null) return <TaskProgress label={task.doing} />;
  return (
    <CheckFrame
      sentence={counts && countsSentence(counts)}
      problem={task.problem}
      show={show}
      onShow={(next) => {
        setShow(next);
        setView((old) => ({ ...old, page: 1 }));
      }}
      onBack={onBack}
      bringIn={{
        label: `Bring in ${plural(ready, 'row')}`,
        reason: ready === 0 ? 'No row is ready to come in.' : undefined,
        run: () => void bringIn(),
      }}
    >
      <PreviewTable<RosterRow>
        reading={reading}
        rows={preview.data?.rows ?? []}
        total={preview.data?.total ?? 0}
        pageSize={pageSize}
        corrections={corrections}
        onCorrect={onCorrect}
        outcome={outcome}
        rowMenu={(row) => menuOf(row, { choose, ask: setAsking })}
        view={view}
        onViewChange={setView}
        loading={preview.isPending}
        error={queryError(preview)}
        empty={
          <EmptyState
            kind={show === 'attention' ? 'all-done' : 'nothing-yet'}
            title={
              show === 'attention' ? 'No row needs a look.' : 'No row stands under the headings.'
            }
          />
        }
      />
      {asking && (
        <WhoDialog
          key={asking.number}
          row={asking}
          onChoose={(choice) => choose(asking, choice)}
          onClose={() => setAsking(null)}
        />
      )}
    </CheckFrame>
  );
}

function menuOf(
  row: RosterRow,
  acts: { choose: (row: RosterRow, choice: Choice | null) => void; ask: (row: RosterRow) => void },
) {
  const known = row.matches.length > 0 || row.sameAsRow !== null;
  return [
    ...(known ? [{ label: 'Say who it is…', onSelect: () => acts.ask(row) }] : []),
    row.state === 'left'
      ? { label: 'Take this row after all', onSelect: () => acts.choose(row, null) }
      : { label: 'Leave this row out', onSelect: () => acts.choose(row, 'leave') },
  ];
}
