import type { VaultStatus } from '@shared/contract/vault';
import { totalRows } from '@shared/domain/backup/total-rows';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';
import { shortStamp } from '../stamps';
import { restoreOutcome, type RestoreOutcome } from './outcome';
import { UndoRestoreDialog } from './UndoRestoreDialog';

/** What came of a restore, and the way back as long as there is one. */
export function LastRestore({ undo }: { undo: VaultStatus['restoreUndo'] }): ReactNode {
  const outcome = restoreOutcome.use();
  const [asking, setAsking] = useState(false);
  if (!outcome && !undo) return null;
  const back = undo && (
    <Button onClick={() => setAsking(true)}>
      {outcome?.madeAt === null ? 'Go back to the restored state' : 'Undo this restore'}
    </Button>
  );
  return (
    <>
      {outcome ? (
        <Notice
          tone="done"
          title={outcome.madeAt === null ? 'The restore is undone' : 'The backup is in place'}
          actions={back}
          onDismiss={restoreOutcome.clear}
          announced
        >
          <p>{outcomeWords(outcome)}</p>
        </Notice>
      ) : (
        undo && (
          <Notice tone="info" actions={back}>
            <p>
              A backup was restored on {shortStamp(undo.restoredAt)}. What was there before is kept,
              and can be put back for 30 days.
            </p>
          </Notice>
        )
      )}
      {asking && <UndoRestoreDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function outcomeWords({ madeAt, kept, rows }: RestoreOutcome): string {
  const total = totalRows(rows);
  const what =
    madeAt === null
      ? `Everything is as it was before the restore: ${plural(total, 'row')}, each page checked.`
      : `Everything is as it was on ${shortStamp(madeAt)}: ${plural(total, 'row')}, each page checked.`;
  return kept === null
    ? `${what} The damaged file was set aside beside the vault.`
    : `${what} The state before is kept as ${kept}.`;
}
