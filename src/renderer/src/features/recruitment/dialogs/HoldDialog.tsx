import { recruitment } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import { addDays } from '@shared/dates';
import type { ReactNode } from 'react';
import { useHold } from '../mutations';
import type { CandidateDialogProps } from './dialog-props';

interface Values {
  keepWarmUntil: string | null;
}

/** Recruitment rests until a day. */
export function HoldDialog({ candidate, onClose, onDone }: CandidateDialogProps): ReactNode {
  const hold = useHold();
  const tomorrow = addDays(useToday(), 1);
  const { id, version } = candidate;
  const form = useAppForm({
    schema: recruitment.hold.input,
    toInput: (values: Values) => ({ id, version, ...(emptiesToNull(values) as Values) }),
    initialValues: { keepWarmUntil: candidate.keepWarmUntil } as Values,
    onSubmit: async (answers) => {
      await hold.mutateAsync(answers);
      onDone();
    },
  });
  return (
    <Dialog open onClose={onClose} title={`Put ${candidate.shortName} on hold`} keepOnOutsideClick>
      <Form form={form} submitLabel="Put on hold" onCancel={onClose} label="Put on hold">
        <DateField
          label="When will you get back in touch?"
          optional
          help="They keep their stage and come back to it with one click."
          min={tomorrow}
          lean="future"
          field={form.field('keepWarmUntil')}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
