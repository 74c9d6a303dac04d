import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { TextField } from '@renderer/ui/fields/TextField';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { requiredText } from '@shared/contract/common';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { undoChange } from '../../history/undo';

const schema = z.object({ reason: requiredText('Say in a few words what went wrong.', 500) });

interface Props {
  /** "this contact". */
  what: string;
  onConfirm: (reason: string) => Promise<unknown>;
}

/** Takes an entry out of every count, with the reason in its history. */
export function SetAsideButton({ what, onConfirm }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Entered in error…</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Mark ${what} as entered in error?`}
        size="small"
      >
        <ReasonForm onConfirm={onConfirm} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** Asks for the reason of taking something out of every count. */
export function ReasonForm({
  onConfirm,
  onClose,
}: Pick<Props, 'onConfirm'> & { onClose: () => void }): ReactNode {
  const form = useAppForm({
    schema,
    initialValues: { reason: '' as string | null },
    onSubmit: async ({ reason }) => {
      await onConfirm(reason);
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Mark as entered in error" onCancel={onClose}>
      <p>It counts nowhere from now on. It stays in the history, and you can undo this.</p>
      <TextField
        label="What went wrong?"
        missing="Say in a few words what went wrong."
        autoFocus
        field={form.field('reason')}
      />
    </Form>
  );
}

/** Says that an entry counts nowhere, and brings it back. */
export function SetAsideNotice({
  entity,
  id,
  reason,
}: {
  entity: string;
  id: number;
  reason: string | null;
}): ReactNode {
  const bringBack = async () => {
    const [newest] = await api.history.ofRecord({ entity, id });
    if (newest) await undoChange(newest.changeNo);
  };
  return (
    <Notice
      tone="attention"
      title="Entered in error: it counts nowhere"
      actions={
        <Button size="small" onClick={() => void bringBack()}>
          Bring it back
        </Button>
      }
    >
      {reason}
    </Notice>
  );
}
