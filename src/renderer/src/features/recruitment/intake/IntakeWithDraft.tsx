import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatStampTime } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { notify } from '@renderer/ui/feedback/notify';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { type Draft, useDraft } from '../../../lib/drafts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const subject = 'new';

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
  /** Where the form is, for coming back to it. */
  kind: 'nomination' | 'inquiry';
  children: (props: IntakeFormProps<V>) => ReactNode;
}

/** An intake form with its draft: what was typed and not saved is back when the form opens again. */
export function IntakeWithDraft<V>({ form, empty, kind, children }: Props<V>): ReactNode {
  const draft = useDraft<V>(form, subject);
  const client = useQueryClient();
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
  const again = (startOver: boolean) =>
    setRound(({ number }) => ({ number: number + 1, startOver }));

  /** Throws away what was typed, and offers it back: a wrong click loses nothing. */
  const giveUp = async (): Promise<void> => {
    await draft.flush();
    const typed = await api.drafts.get({ form, subject });
    await draft.discard();
    if (!typed) return;
    const bringBack = async () => {
      await api.drafts.save({ form, subject, body: typed.body });
      await client.invalidateQueries({ queryKey: ['drafts', form] });
      again(false);
      await navigate({ to: '/recruitment/new', search: { kind } });
    };
    notify('What you had typed is discarded.', { undo: () => void bringBack() });
  };

  return (
    <>
      {restored !== null && (
        <Notice
          tone="info"
          title="What you had typed is back"
          actions={
            <Button size="small" onClick={() => void giveUp().then(() => again(true))}>
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
          onCancel: () => void giveUp().then(() => navigate({ to: '/recruitment' })),
        })}
      </div>
    </>
  );
}
