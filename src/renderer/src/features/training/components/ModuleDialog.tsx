import { moduleFields, type ModuleDone, type SheetTrainee } from '@shared/contract/training-parts';
import { isLocalDate } from '@shared/dates';
import { suggestedExpiry } from '@shared/domain/training/modules';
import { Button } from '@renderer/ui/base/Button';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useRenewals } from '../use-settings';
import { useRecordModule, useRemoveModule, useUpdateModule } from '../mutations';

interface Props {
  trainee: Pick<SheetTrainee, 'personId' | 'name'>;
  /** Chosen already, where it was recorded from its line. */
  module: string | null;
  /** The record to change; none to record a new one. */
  done: ModuleDone | null;
  onClose: () => void;
}

interface Values {
  module: string | null;
  completedOn: string | null;
  minutes: number | string | null;
  expiresOn: string | null;
}

/** An add-on training that someone finished: which, when, how long, until when. */
export function ModuleDialog({ trainee, module, done, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const words = useWords();
  const renewals = useRenewals();
  const record = useRecordModule();
  const update = useUpdateModule();
  const remove = useRemoveModule();
  const initialValues: Values = done
    ? { ...done }
    : {
        module,
        completedOn: today,
        minutes: null,
        expiresOn: module && suggestedExpiry(module, today, renewals),
      };
  const form = useAppForm({
    schema: moduleFields,
    initialValues,
    onSubmit: async (fields) => {
      if (done) await update.mutateAsync({ id: done.id, version: done.version, ...fields });
      else await record.mutateAsync({ personId: trainee.personId, ...fields });
      onClose();
    },
  });
  /** The usual end of validity follows what it is counted from, until someone says otherwise. */
  const suggest = () => {
    const { module: code, completedOn } = form.values();
    if (done || !code || !completedOn || !isLocalDate(completedOn)) return;
    form.set('expiresOn', suggestedExpiry(code, completedOn, renewals));
  };
  return (
    <Dialog open onClose={onClose} title={`Add-on training of ${trainee.name}`} keepOnOutsideClick>
      <Form
        form={form}
        submitLabel={done ? 'Save add-on training' : 'Record add-on training'}
        onCancel={onClose}
        actions={
          done && (
            <Button
              variant="quiet"
              onClick={() =>
                remove.mutate({ id: done.id, version: done.version }, { onSuccess: onClose })
              }
            >
              Remove
            </Button>
          )
        }
      >
        <SelectField
          label="Training"
          choices={words.choices('module', done?.module)}
          field={form.field('module')}
          onChange={suggest}
          width="full"
          autoFocus={module === null}
        />
        <FormRow>
          <DateField
            label="Done on"
            lean="past"
            max={today}
            field={form.field('completedOn')}
            onChange={suggest}
          />
          <DurationField
            label="Length"
            optional
            min={0}
            max={60_000}
            field={form.field('minutes')}
          />
        </FormRow>
        <DateField
          label="Valid until"
          optional
          help="Filled in from your settings. Leave empty if it does not lapse."
          lean="future"
          field={form.field('expiresOn')}
        />
      </Form>
    </Dialog>
  );
}
