import { type CheckFields, checkFields, type CheckView } from '@shared/contract/screening-file';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useSaveCheck } from '../mutations';
import styles from '../screening.module.css';

interface Props {
  personId: number;
  /** The one to change; null adds one. */
  check: CheckView | null;
  onClose: () => void;
}

type Values = { [K in keyof CheckFields]: string | null };

/** One background check: kind, days and outcome. There is no field for what was found. */
export function CheckDialog({ personId, check, onClose }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const save = useSaveCheck();
  const form = useAppForm<Values, typeof checkFields>({
    schema: checkFields,
    initialValues: {
      type: check?.type ?? null,
      requestedOn: check?.requestedOn ?? today,
      receivedOn: check?.receivedOn ?? null,
      outcome: check?.outcome ?? 'pending',
      adjudicatedBy: check?.adjudicatedBy ?? '',
      adjudicatedOn: check?.adjudicatedOn ?? null,
      validUntil: check?.validUntil ?? null,
      hrReference: check?.hrReference ?? '',
    },
    onSubmit: async (fields) => {
      await save.mutateAsync({
        personId,
        checkId: check?.id ?? null,
        version: check?.version ?? null,
        ...fields,
      });
      onClose();
    },
  });
  const past = { max: today, lean: 'past' } as const;
  return (
    <Dialog
      open
      onClose={onClose}
      title={check ? 'Change the check' : 'Add a check'}
      keepOnOutsideClick
    >
      <p className={styles['dialogNote']}>
        Write nothing here about what was found. There is no field for it on purpose.
      </p>
      <Form
        form={form}
        submitLabel={check ? 'Save check' : 'Add check'}
        onCancel={onClose}
        label="Background check"
      >
        <FormRow>
          <SelectField
            label="Which check?"
            choices={words.choices('checkType', check?.type)}
            field={form.field('type')}
            width="medium"
            autoFocus
          />
          <DateField label="Asked for on" {...past} field={form.field('requestedOn')} />
        </FormRow>
        <FormRow>
          <SelectField
            label="Outcome"
            alwaysAnswered
            choices={words.choices('checkOutcome')}
            field={form.field('outcome')}
            width="medium"
          />
          <DateField
            label="The answer came on"
            optional
            {...past}
            field={form.field('receivedOn')}
          />
        </FormRow>
        <FormRow>
          <TextField
            label="Who decided on it?"
            optional
            field={form.field('adjudicatedBy')}
            width="medium"
          />
          <DateField label="Decided on" optional {...past} field={form.field('adjudicatedOn')} />
        </FormRow>
        <FormRow>
          <DateField label="Valid until" optional lean="future" field={form.field('validUntil')} />
          <TextField
            label="File number of human resources"
            optional
            field={form.field('hrReference')}
            width="medium"
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}
