import { fileMethods, type GateView } from '@shared/contract/screening-file';
import { addMonths } from '@shared/dates';
import { gateWords } from '@shared/domain/screening/gates';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useOverrideGate } from '../mutations';
import styles from '../screening.module.css';

interface Props {
  personId: number;
  view: GateView;
  onClose: () => void;
}

interface Values {
  reason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  until: string | null;
}

/** Somebody with the say lets a person go on without what is missing, for a time. */
export function OverrideDialog({ personId, view, onClose }: Props): ReactNode {
  const today = useToday();
  const save = useOverrideGate();
  const schema = fileMethods.overrideGate.input;
  const form = useAppForm<Values, typeof schema>({
    schema,
    initialValues: {
      reason: '',
      decidedBy: '',
      decidedOn: today,
      until: addMonths(today, 1),
    },
    toInput: (values) => ({ personId, gate: view.gate, ...(emptiesToNull(values) as Values) }),
    onSubmit: async (input) => {
      await save.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={gateWords[view.gate]} keepOnOutsideClick>
      <p className={styles['dialogNote']}>{view.sentence}</p>
      <Form form={form} submitLabel="Let them go on" onCancel={onClose} label="Decide otherwise">
        <TextArea
          label="Why may they go on without it?"
          rows={3}
          field={form.field('reason')}
          autoFocus
        />
        <TextField label="Who decided?" field={form.field('decidedBy')} width="medium" />
        <FormRow>
          <DateField
            label="On which day?"
            max={today}
            lean="past"
            field={form.field('decidedOn')}
          />
          <DateField label="Until when?" lean="future" field={form.field('until')} />
        </FormRow>
      </Form>
    </Dialog>
  );
}
