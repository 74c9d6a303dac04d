import type { RosterRow } from '@shared/contract/recruitment-roster';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import type { ReactNode } from 'react';
import { outcomeWords } from './roster-words';

const tones = {
  ready: 'done',
  nothing: 'neutral',
  choose: 'attention',
  problem: 'attention',
  left: 'neutral',
} as const;

/** What becomes of a row; where that is for a person to say, the way to it. */
export function Outcome({ row, onAsk }: { row: RosterRow; onAsk: () => void }): ReactNode {
  return (
    <>
      <Status tone={tones[row.state]} bare>
        {outcomeWords(row)}
      </Status>
      {row.state === 'choose' && (
        <Button size="small" aria-label={`Who is it? Row ${row.number}`} onClick={onAsk}>
          Who is it?
        </Button>
      )}
    </>
  );
}
