import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';

/** Says that the form goes on with what was typed before, and offers to let go of it. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }): ReactNode {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <Notice
      tone="info"
      actions={
        <Button
          size="small"
          onClick={() => {
            setShown(false);
            onDiscard();
          }}
        >
          Start over
        </Button>
      }
    >
      This is what you had typed before. It is not saved as an entry yet.
    </Notice>
  );
}
