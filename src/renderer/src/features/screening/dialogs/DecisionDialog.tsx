import {
  type DecisionFields,
  decisionFields,
  type DecisionView,
} from '@shared/contract/screening-decision';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useSaveDecision } from '../mutations';

interface Props {
  candidateId: number;
  /** The one to change; null records a new one. */
  decision: DecisionView | null;
  onClose: () => void;
}

interface Values {
  decision: string | null;
  conditions: string | null;
  reasons: string[];
  decidedOn: string | null;
  decidedBy: string | null;
  hrInvolved: boolean;
  note: string | null;
}

const valuesOf = (decision: DecisionFields | null, today: string): Values => ({
  decision: decision?.decision ?? null,
  conditions: decision?.conditions ?? '',
  reasons: decision?.reasons ?? [],
  decidedOn: decision?.decidedOn ?? today,
  decidedBy: decision?.decidedBy ?? '',
  hrInvolved: decision?.hrInvolved ?? false,
  note: decision?.note ?? '',
});

/** Accept, with conditions or without, waitlist or decline; why, who and when. */
export function DecisionDialog({ candidateId, decision, onClose }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const save = useSaveDecision();
  const form = useAppForm<Values, typeof decisionFields>({
    schema: decisionFields,
    initialValues: valuesOf(decision, today),
    toInput: (values) => ({
      ...(emptiesToNull(values) as Values),
      // The letter of another decision would not say them.
      ...(values.decision === 'accept_conditional' ? {} : { conditions: null }),
    }),
    onSubmit: async (fields) => {
      await save.mutateAsync({
        candidateId,
        decisionId: decision?.id ?? null,
        version: decision?.version ?? null,
        ...fields,
      });
      onClose();
    },
  });
  const chosen = form.useValue('decision');
  return (
    <Dialog
      open
      onClose={onClose}
      title={decision ? 'Change the decision' : 'Decision'}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="Save decision" onCancel={onClose} label="Decision">
        <RadioGroup
          label="What was decided?"
          missing="Choose a decision."
          choices={words.choices('selectionDecision')}
          field={form.field('decision')}
          autoFocus
        />
        {chosen === 'accept_conditional' && (
          <TextArea
            label="What has to be in place first?"
            help="The letter says it in these words."
            rows={3}
            field={form.field('conditions')}
          />
        )}
        <CheckboxGroup
          label="Reasons"
          optional
          columns
          choices={words.choices('decisionReason')}
          field={form.field('reasons')}
        />
        <FormRow>
          <TextField
            label="Who decided?"
            help="Everyone who took part."
            field={form.field('decidedBy')}
            width="medium"
          />
          <DateField
            label="On which day?"
            help="The month’s report counts it there."
            max={today}
            lean="past"
            field={form.field('decidedOn')}
          />
        </FormRow>
        <CheckboxField label="Human resources took part" field={form.field('hrInvolved')} />
        <TextArea
          label="Note"
          optional
          rows={2}
          help="Not in the letter. Write it as if they will read it."
          field={form.field('note')}
        />
      </Form>
    </Dialog>
  );
}
