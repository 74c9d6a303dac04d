import { useNavigate } from '@tanstack/react-router';
import { formatStampTime } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';
import { type Draft, useDraft } from '../../../lib/drafts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface IntakeFormProps<V> {
  initial: V;
  draft: Draft<V>;
  /** "Draft saved 2:41 PM", while there is one. */
  status: string | null;
  onSaved: (id: number) => Promise<void>;
  onCancel: () => void;
}

interface Props<V> {
  /** Name the drafts of this form are kept under. */
  form: string;
  empty: V;
  children: (props: IntakeFormProps<V>) => ReactNode;
}

/** An intake form with its draft: what was typed and not saved is back when the form opens again. */
export function IntakeWithDraft<V>({ form, empty, children }: Props<V>): ReactNode {
  const draft = useDraft<V>(form, 'new');
  const navigate = useNavigate();
  // A new number starts the form afresh.
  const [round, setRound] = useState({ number: 0, startOver: false });
  if (draft.found === undefined) {
    return (
      <Loading label="Loading the form">
        <Skeleton lines={['40%', '60%', '60%']} />
      </Loading>
    );
  }
  const restored = round.startOver ? null : draft.found;
  const startOver = async () => {
    await draft.discard();
    setRound(({ number }) => ({ number: number + 1, startOver: true }));
  };
  const leave = async (to: string) => {
    await draft.discard();
    await navigate({ to });
  };
  return (
    <>
      {restored !== null && (
        <Notice
          tone="info"
          title="What you had typed is back"
          actions={
            <Button size="small" onClick={() => void startOver()}>
              Start over
            </Button>
          }
        />
      )}
      <div key={round.number}>
        {children({
          initial: restored ?? empty,
          draft,
          status:
            draft.savedAt === null ? null : `Draft saved ${formatStampTime(draft.savedAt, zone)}`,
          onSaved: async (id) => {
            await draft.discard();
            await navigate({
              to: '/recruitment/$candidateId',
              params: { candidateId: String(id) },
            });
          },
          onCancel: () => void leave('/recruitment'),
        })}
      </div>
    </>
  );
}
