import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';
import { useOpenConcerns } from '../mutations';
import { ConcernsList } from './ConcernsList';

/** Concerns are kept apart: they open on purpose, and that is written down. */
export function ConcernsView(): ReactNode {
  const [opened, setOpened] = useState<number | null>(null);
  const open = useOpenConcerns();
  const show = () => open.mutate(undefined, { onSuccess: (result) => setOpened(result.opened) });
  if (opened !== null) {
    return <ConcernsList opened={opened} onReopen={show} />;
  }
  return (
    <Notice
      tone="info"
      title="Concerns are kept apart"
      actions={
        <Button loading={open.isPending} onClick={show}>
          Open concerns
        </Button>
      }
    >
      Concerns about boundaries, safety, confidentiality and the like. Opening them is written to
      the history with your name.
      {open.error && ` ${open.error.message}`}
    </Notice>
  );
}
