import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import type { ReactNode } from 'react';
import { type Draft, useDraft } from '../../../lib/drafts';

interface Props<V> {
  form: string;
  subject: string;
  children: (draft: Draft<V>) => ReactNode;
}

/** Looks for what was typed before; the form opens with it, a moment later. */
export function WithDraft<V>({ form, subject, children }: Props<V>): ReactNode {
  const draft = useDraft<V>(form, subject);
  if (draft.found !== undefined) return children(draft);
  return (
    <Loading label="Loading the form">
      <Skeleton lines={['30%', '60%', '60%', '40%']} />
    </Loading>
  );
}
