import { requiredText } from '@shared/contract/common';
import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { WithDraft } from '../../log/components/WithDraft';
import { useFormDraft } from '../../log/use-form-draft';
import type { Draft } from '../../../lib/drafts';
import { useAddAddendum } from '../mutations';

const schema = z.object({ body: requiredText('Write the words to add.', 10_000) });
interface Values {
  body: string | null;
}
const fresh: Values = { body: '' };

interface Props {
  id: number;
  onAdded?: (() => void) | undefined;
}

/** Later words for a sealed note, dated by themselves and as final as the note. */
export function AddendumButton({ id, onAdded }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Add an addendum…
      </Button>
      {open && (
        <WithDraft<Values> form="supervision-addendum" subject={String(id)}>
          {(draft) => (
            <Dialog open onClose={close} title="Add an addendum" keepOnOutsideClick>
              <AddendumForm id={id} draft={draft} onClose={close} onAdded={onAdded} />
            </Dialog>
          )}
        </WithDraft>
      )}
    </>
  );
}

interface FormProps extends Props {
  draft: Draft<Values>;
  onClose: () => void;
}

function AddendumForm({ id, draft, onClose, onAdded }: FormProps): ReactNode {
  const add = useAddAddendum();
  const kept = useFormDraft(draft, fresh);
  const form = useAppForm({
    schema,
    initialValues: draft.found ?? fresh,
    onValuesChange: kept.keep,
    onSubmit: async ({ body }) => {
      await add.mutateAsync({ id, body });
      await draft.discard();
      onClose();
      onAdded?.();
      notify('Addendum sealed with today’s date.');
    },
  });
  return (
    <Form
      form={form}
      submitLabel="Seal addendum"
      cancelLabel="Close"
      onCancel={onClose}
      status={kept.status}
    >
      <TextArea
        label="What is to be added"
        help="The note itself stays as it is. These words get today’s date and cannot be changed either."
        missing="Write the words to add."
        rows={6}
        maxLength={10_000}
        autoFocus
        field={form.field('body')}
      />
    </Form>
  );
}
