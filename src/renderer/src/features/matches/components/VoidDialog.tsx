import { matches } from '@shared/contract/matches';
import type { MatchRecord } from '@shared/contract/matches';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useVoidMatch } from '../mutations';

interface Props {
  match: MatchRecord;
  open: boolean;
  onClose: () => void;
}

/** For what never was: the match counts in no figure from now on, and history keeps it. */
export function VoidDialog({ match, open, onClose }: Props): ReactNode {
  return (
    <Dialog open={open} onClose={onClose} title="Entered in error" keepOnOutsideClick>
      <VoidForm match={match} onClose={onClose} />
    </Dialog>
  );
}

function VoidForm({ match, onClose }: Omit<Props, 'open'>): ReactNode {
  const mark = useVoidMatch();
  const form = useAppForm({
    schema: matches.void.input,
    initialValues: { reason: '' as string | null },
    toInput: ({ reason }) => ({ id: match.id, version: match.version, reason: reason ?? '' }),
    onSubmit: async (input) => {
      await mark.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Form
      form={form}
      submitLabel="Mark as entered in error"
      onCancel={onClose}
      label="Entered in error"
    >
      <p>
        For a match that never was. It counts in no figure, its request waits again, and its history
        is kept. A match that ended is closed instead.
      </p>
      <TextField
        label="What was wrong?"
        missing="Say what was wrong, in a few words."
        field={form.field('reason')}
        width="full"
        autoFocus
      />
    </Form>
  );
}
