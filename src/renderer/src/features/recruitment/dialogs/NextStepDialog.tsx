import { recruitment } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useSetNextStep } from '../mutations';
import type { CandidateDialogProps } from './dialog-props';

interface Values {
  nextStep: string | null;
  nextStepDue: string | null;
}

/** What comes next, and by when; emptied when nothing does. */
export function NextStepDialog({ candidate, onClose, onDone }: CandidateDialogProps): ReactNode {
  const save = useSetNextStep();
  const { id, version } = candidate;
  const form = useAppForm({
    schema: recruitment.setNextStep.input,
    toInput: (values: Values) => ({ id, version, ...(emptiesToNull(values) as Values) }),
    initialValues: {
      nextStep: candidate.nextStep ?? '',
      nextStepDue: candidate.nextStepDue,
    } as Values,
    onSubmit: async (answers) => {
      await save.mutateAsync(answers);
      onDone();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Next step for ${candidate.shortName}`}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="Save next step" onCancel={onClose} label="Next step">
        <TextField
          label="What comes next?"
          optional
          help="Empty both when nothing does."
          field={form.field('nextStep')}
          autoFocus
        />
        <DateField label="By when?" optional lean="future" field={form.field('nextStepDue')} />
      </Form>
    </Dialog>
  );
}
