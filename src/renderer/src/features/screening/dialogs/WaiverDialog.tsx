import {
  type WaiverFields,
  waiverInput,
  type WaiverView,
} from '@shared/contract/screening-eligibility';
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
import { useSaveWaiver } from '../mutations';

interface Props {
  candidateId: number;
  rule: string;
  ruleWords: string;
  /** The one to change; null asks for a new one. */
  waiver: WaiverView | null;
  onClose: () => void;
}

type Values = { [K in keyof WaiverFields]: string | null };

const decisions = [
  { value: 'waits', label: 'Not decided yet' },
  { value: 'approved', label: 'Approved' },
  { value: 'denied', label: 'Not approved' },
];

/** Asks for a waiver of one rule, and records what was decided about it. */
export function WaiverDialog(props: Props): ReactNode {
  const { candidateId, rule, ruleWords, waiver, onClose } = props;
  const today = useToday();
  const save = useSaveWaiver();
  const form = useAppForm<Values, typeof waiverInput>({
    schema: waiverInput,
    initialValues: {
      reason: waiver?.reason ?? '',
      requestedOn: waiver?.requestedOn ?? today,
      decision: waiver?.decision ?? 'waits',
      decidedBy: waiver?.decidedBy ?? '',
      decidedOn: waiver?.decidedOn ?? today,
      conditions: waiver?.conditions ?? '',
      expiresOn: waiver?.expiresOn ?? null,
    },
    toInput: ({ decision, ...values }) => {
      const fields = emptiesToNull(values) as Values;
      const undecided = { decidedBy: null, decidedOn: null, conditions: null, expiresOn: null };
      return {
        candidateId,
        rule,
        waiverId: waiver?.id ?? null,
        version: waiver?.version ?? null,
        ...fields,
        ...(decision === 'waits' ? undecided : {}),
        decision: decision === 'waits' ? null : decision,
      };
    },
    onSubmit: async (input) => {
      await save.mutateAsync(input);
      onClose();
    },
  });
  const decision = form.useValue('decision');
  return (
    <Dialog open onClose={onClose} title={`Waiver: ${ruleWords}`} keepOnOutsideClick>
      <Form form={form} submitLabel="Save waiver" onCancel={onClose} label="Waiver">
        <TextArea
          label="Why is it asked for?"
          rows={3}
          help="What speaks for them today. Write it as if they will read it."
          field={form.field('reason')}
          autoFocus
        />
        <DateField label="Asked for on" max={today} lean="past" field={form.field('requestedOn')} />
        <RadioGroup label="Decision" inline choices={decisions} field={form.field('decision')} />
        {decision !== 'waits' && (
          <>
            <FormRow>
              <TextField label="Who decided?" field={form.field('decidedBy')} width="medium" />
              <DateField
                label="On which day?"
                max={today}
                lean="past"
                field={form.field('decidedOn')}
              />
            </FormRow>
            {decision === 'approved' && (
              <>
                <TextArea label="Conditions" optional rows={2} field={form.field('conditions')} />
                <DateField
                  label="Holds until"
                  optional
                  help="Empty for as long as it takes."
                  lean="future"
                  field={form.field('expiresOn')}
                />
              </>
            )}
          </>
        )}
      </Form>
    </Dialog>
  );
}
