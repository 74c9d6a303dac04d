import type { MentorTrainingRow } from '@shared/contract/training-inservice';
import { formatDuration } from '@shared/parse/format';
import { formatDay, formatListDate } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useMemo } from 'react';
import { useWords } from '../../../lib/lists';

/** Hours of the year against the target, the last training, and what runs out. */
export function useMentorColumns(targetHours: number): readonly DataColumn<MentorTrainingRow>[] {
  const today = useToday();
  const words = useWords();
  return useMemo(() => {
    const target = targetHours * 60;
    const hours = ({ minutes }: MentorTrainingRow) => formatDuration(minutes);
    const toGo = ({ minutes }: MentorTrainingRow) =>
      target === 0 ? '' : minutes >= target ? 'Reached' : formatDuration(target - minutes);
    const last = ({ lastOn }: MentorTrainingRow) =>
      lastOn === null ? 'None yet' : formatListDate(lastOn, today);
    const renewals = (row: MentorTrainingRow) =>
      row.renewals.map(
        ({ module, expiresOn }) =>
          `${words.label('module', module)}: ${expiresOn < today ? 'ran out' : 'runs out'} ${formatDay(expiresOn)}`,
      );
    return [
      {
        id: 'name',
        header: 'Parent partner',
        cell: (row) => row.name,
        text: (row) => row.name,
        sortable: true,
        fixed: true,
      },
      {
        id: 'minutes',
        header: 'This year',
        cell: hours,
        text: hours,
        sortable: true,
        kind: 'number',
        width: 120,
      },
      { id: 'toGo', header: 'To go', cell: toGo, text: toGo, kind: 'number', width: 120 },
      {
        id: 'last',
        header: 'Last training',
        cell: last,
        text: last,
        sortable: true,
        width: 170,
        hideBelow: 720,
      },
      {
        id: 'renewals',
        header: 'To renew',
        cell: (row) =>
          renewals(row).map((line) => (
            <div key={line}>
              <Status tone="attention" bare>
                {line}
              </Status>
            </div>
          )),
        text: (row) => renewals(row).join('; '),
        width: 300,
        hideBelow: 640,
      },
    ];
  }, [targetHours, today, words]);
}
