import type { SessionFields } from '@shared/contract/supervision-fields';
import { isNoteBlank } from '@shared/domain/supervision/note-template';
import { Stack } from '@renderer/ui/layout/Stack';
import { ConfirmDialog } from '@renderer/ui/overlay/ConfirmDialog';
import type { ReactNode } from 'react';

interface Props {
  /** The session that is ready to be sealed. */
  fields: SessionFields | null;
  onClose: () => void;
  onSeal: (fields: SessionFields) => Promise<void>;
}

/** Says what sealing means before it is done: it cannot be undone. */
export function FinishDialog({ fields, onClose, onSeal }: Props): ReactNode {
  return (
    <ConfirmDialog
      open={fields !== null}
      onClose={onClose}
      title="Finish and seal this note?"
      confirmLabel="Seal this note"
      cancelLabel="Go on writing"
      onConfirm={() => fields && onSeal(fields)}
    >
      <Stack gap="small">
        {fields && isNoteBlank(fields.note) && (
          <p>Nothing is written. The session counts, without a note.</p>
        )}
        <p>
          The words cannot be changed after this, by you or anyone. What you want to add later gets
          its own date.
        </p>
        <p>Sealed does not mean privileged: a court or a public records request may ask for it.</p>
      </Stack>
    </ConfirmDialog>
  );
}
