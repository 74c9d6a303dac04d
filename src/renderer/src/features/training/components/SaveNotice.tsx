import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import type { ReactNode } from 'react';
import type { AttendanceModel } from '../grid/model';
import { useSaving } from '../grid/use-model';

/** Marks that could not be saved: what happened, and what can be done. */
export function SaveNotice({ model }: { model: AttendanceModel }): ReactNode {
  const { unsaved, problem } = useSaving(model);
  if (problem === null) return null;
  if (unsaved === 0)
    return (
      <Notice
        tone="error"
        announced
        title="The last marks were not saved"
        onDismiss={() => model.dismissProblem()}
      >
        {problem}
      </Notice>
    );
  return (
    <Notice
      tone="error"
      announced
      title={`${plural(unsaved, 'change is', 'changes are')} not saved yet`}
      actions={
        <>
          <Button onClick={() => model.retry()}>Try again</Button>
          <Button variant="quiet" onClick={() => model.discard()}>
            Give up {plural(unsaved, 'change')}
          </Button>
        </>
      }
    >
      {problem} What you marked stays here until it is saved.
    </Notice>
  );
}
