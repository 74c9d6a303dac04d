import type { AttendanceImportRow } from '@shared/contract/spreadsheet-attendance';
import { Status } from '@renderer/ui/feedback/Status';
import { SelectField } from '@renderer/ui/fields/SelectField';
import type { ReactNode } from 'react';
import { outcomeWords } from './attendance-words';

interface Props {
  row: AttendanceImportRow;
  trainees: readonly { enrollmentId: number; name: string }[];
  /** The person was chosen by hand. */
  chosen: boolean;
  onChoose: (enrollmentId: number | null) => void;
}

const tones = {
  ready: 'done',
  nothing: 'neutral',
  choose: 'attention',
  problem: 'attention',
  left: 'neutral',
} as const;

/** What becomes of the row; who it is about, where the name does not tell. */
export function PersonCell({ row, trainees, chosen, onChoose }: Props): ReactNode {
  return (
    <>
      <Status tone={tones[row.state]} bare>
        {outcomeWords(row)}
      </Status>
      {(row.state === 'choose' || chosen) && (
        <SelectField
          label={`Who row ${row.number} is about`}
          labelHidden
          optional
          emptyLabel="Who is it?"
          width="full"
          value={row.enrollmentId === null ? null : String(row.enrollmentId)}
          choices={trainees.map(({ enrollmentId, name }) => ({
            value: String(enrollmentId),
            label: name,
          }))}
          onChange={(id) => onChoose(id === null ? null : Number(id))}
        />
      )}
    </>
  );
}
