import { id } from '@shared/contract/common';
import { makeupFields, type SheetMakeup } from '@shared/contract/training-parts';
import { formatDuration } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useWords } from '../../../lib/lists';
import type { AttendanceModel } from '../grid/model';
import type { RowView } from '../grid/views';
import { useAddMakeups, useRemoveMakeup, useUpdateMakeup } from '../mutations';

/** What the make-up form opens with. */
export interface MakeupProposal {
  sessionId: number;
  enrollmentIds: readonly number[];
  /** The record to change; none for a new one. */
  makeup?: SheetMakeup;
}

interface Values {
  enrollmentIds: string[];
  on: string | null;
  minutes: number | string | null;
  method: string | null;
  verifiedBy: string | null;
  evidence: string | null;
}

const schema = makeupFields.extend({
  enrollmentIds: z.array(id).min(1, 'Choose at least one person.'),
});

interface Props {
  model: AttendanceModel;
  proposal: MakeupProposal;
  onClose: () => void;
}

/** Credit earned later for one week, by one person or several at once. */
export function MakeupDialog({ model, proposal, onClose }: Props): ReactNode {
  useReturnFocus();
  const at = model.columns.findIndex(({ session }) => session.id === proposal.sessionId);
  const session = model.columns[at]?.session;
  const people = model.rows.filter((row) => (row.progress.weeks[at]?.makeable ?? 0) > 0);
  const { makeup } = proposal;
  const title = `${makeup ? 'Make-up' : 'Add a make-up'} of week ${session?.weekNo ?? ''}`;
  return (
    <Dialog open onClose={onClose} title={title} keepOnOutsideClick>
      {!makeup && people.length === 0 ? (
        <EmptyState kind="all-done" title="Nobody has anything to make up in this week.">
          Mark who missed it, or came for a part of it, first.
        </EmptyState>
      ) : (
        <MakeupForm proposal={proposal} people={people} at={at} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface FormProps {
  proposal: MakeupProposal;
  /** Who could make this week up. */
  people: readonly RowView[];
  at: number;
  onClose: () => void;
}

function MakeupForm({ proposal, people, at, onClose }: FormProps): ReactNode {
  const today = useToday();
  const words = useWords();
  const add = useAddMakeups();
  const update = useUpdateMakeup();
  const remove = useRemoveMakeup();
  const { makeup, sessionId } = proposal;
  const missing = (row: RowView) => row.progress.weeks[at]?.makeable ?? 0;
  const chosen = people.filter(({ trainee }) =>
    proposal.enrollmentIds.includes(trainee.enrollmentId),
  );
  const form = useAppForm({
    schema,
    initialValues: makeup
      ? { ...makeup, enrollmentIds: [String(makeup.enrollmentId)] }
      : ({
          enrollmentIds: chosen.map(({ trainee }) => String(trainee.enrollmentId)),
          on: today,
          minutes: Math.max(...(chosen.length > 0 ? chosen : people).map(missing)),
          method: null,
          verifiedBy: '',
          evidence: '',
        } as Values),
    toInput: ({ enrollmentIds, ...fields }: Values) => ({
      ...fields,
      enrollmentIds: enrollmentIds.map(Number),
    }),
    onSubmit: async ({ enrollmentIds, ...fields }) => {
      if (makeup) await update.mutateAsync({ id: makeup.id, version: makeup.version, ...fields });
      else await add.mutateAsync({ sessionId, enrollmentIds, ...fields });
      onClose();
    },
  });
  const drop = () =>
    makeup && remove.mutate({ id: makeup.id, version: makeup.version }, { onSuccess: onClose });
  return (
    <Form
      form={form}
      submitLabel={makeup ? 'Save make-up' : 'Record make-up'}
      onCancel={onClose}
      actions={
        makeup && (
          <Button variant="quiet" onClick={drop}>
            Remove make-up
          </Button>
        )
      }
    >
      {!makeup && (
        <CheckboxGroup
          label="Who"
          choices={people.map((row) => ({
            value: String(row.trainee.enrollmentId),
            label: row.trainee.name,
            help: `${formatDuration(missing(row))} missing`,
          }))}
          field={form.field('enrollmentIds')}
        />
      )}
      <FormRow>
        <DateField label="Done on" lean="past" max={today} field={form.field('on')} autoFocus />
        <DurationField
          label="Length"
          help="Credit never goes over the session’s own length."
          field={form.field('minutes')}
        />
      </FormRow>
      <SelectField
        label="How"
        choices={words.choices('makeupMethod', makeup?.method)}
        field={form.field('method')}
      />
      <TextField label="Verified by" optional field={form.field('verifiedBy')} />
      <TextField
        label="What shows it"
        optional
        help="For example: written reflection received."
        width="full"
        field={form.field('evidence')}
      />
    </Form>
  );
}
