import { type CandidateStageEvent, recruitment } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useAmendEvent } from '../mutations';

interface Values {
  enteredOn: string | null;
  note: string | null;
}

interface Props {
  event: CandidateStageEvent;
  onClose: () => void;
}

/** Corrects the day or the note of a stage that was entered. */
export function StageEventDialog({ event, onClose }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const amend = useAmendEvent();
  const form = useAppForm({
    schema: recruitment.amendEvent.input,
    toInput: (values: Values) => ({
      eventId: event.id,
      version: event.version,
      ...(emptiesToNull(values) as Values),
    }),
    initialValues: { enteredOn: event.enteredOn, note: event.note ?? '' } as Values,
    onSubmit: async (answers) => {
      await amend.mutateAsync(answers);
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Correct ${words.label('stage', event.stage)}`}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="Save correction" onCancel={onClose} label="Correct a stage">
        <DateField
          label="Entered on"
          max={today}
          lean="past"
          field={form.field('enteredOn')}
          autoFocus
        />
        <TextArea label="Note" optional rows={2} field={form.field('note')} />
      </Form>
    </Dialog>
  );
}
