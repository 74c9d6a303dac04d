import { recruitment } from '@shared/contract/recruitment';
import { addDays } from '@shared/dates';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useClose } from '../mutations';
import type { CandidateDialogProps } from './dialog-props';

interface Values {
  reason: string | null;
  on: string | null;
  note: string | null;
  keepWarmUntil: string | null;
}

/** Not moving forward now, why, and whether they may apply again. */
export function CloseDialog({ candidate, onClose, onDone }: CandidateDialogProps): ReactNode {
  const close = useClose();
  const words = useWords();
  const today = useToday();
  const { id, version } = candidate;
  const form = useAppForm({
    schema: recruitment.close.input,
    toInput: (values: Values) => ({ id, version, ...(emptiesToNull(values) as Values) }),
    initialValues: { reason: null, on: today, note: '', keepWarmUntil: null } as Values,
    onSubmit: async (answers) => {
      await close.mutateAsync(answers);
      onDone();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${candidate.shortName} is not moving forward`}
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel="Record as not moving forward"
        onCancel={onClose}
        label="Not moving forward"
      >
        <FormRow>
          <SelectField
            label="Why?"
            missing="Choose a reason."
            choices={words.choices('candidateClosedReason')}
            field={form.field('reason')}
            width="medium"
            autoFocus
          />
          <DateField label="On which day?" max={today} lean="past" field={form.field('on')} />
        </FormRow>
        <TextArea
          label="Note"
          optional
          rows={2}
          help="Write it as if they will read it."
          field={form.field('note')}
        />
        <DateField
          label="May apply again from"
          optional
          help="Keep in touch until then. They can be reopened at any time."
          min={addDays(today, 1)}
          lean="future"
          field={form.field('keepWarmUntil')}
        />
      </Form>
    </Dialog>
  );
}
