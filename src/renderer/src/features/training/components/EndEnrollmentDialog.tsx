import { requiredText } from '@shared/contract/common';
import { enrollmentEnd } from '@shared/contract/training-parts';
import { graduationGaps } from '@shared/domain/training/forecast-words';
import { formatList } from '@shared/parse/format';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useForecastLabels } from '../use-labels';
import type { RowView } from '../grid/views';
import { useEndEnrollment } from '../mutations';

export type EndStatus = 'completed' | 'not_completed' | 'withdrawn' | 'deferred';

const words: Readonly<Record<EndStatus, { title: string; date: string; submit: string }>> = {
  completed: { title: 'completes the course', date: 'Completed on', submit: 'Complete the course' },
  not_completed: {
    title: 'did not complete the course',
    date: 'Last day in the course',
    submit: 'Record: did not complete',
  },
  withdrawn: {
    title: 'left the course',
    date: 'Left on',
    submit: 'Record: left the course',
  },
  deferred: {
    title: 'goes on in a later cohort',
    date: 'Deferred on',
    submit: 'Record: deferred',
  },
};

const withoutReason = enrollmentEnd.omit({ id: true, version: true, status: true });
const withReason = withoutReason.extend({
  reason: requiredText('Write why the course counts as completed all the same.'),
});

interface Props {
  row: RowView;
  status: EndStatus;
  onClose: () => void;
}

/** How someone's time in the cohort ends, and when. Completing early needs a reason. */
export function EndEnrollmentDialog({ row, status, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const labels = useForecastLabels();
  const end = useEndEnrollment();
  const { trainee, forecast } = row;
  const gaps = status === 'completed' ? graduationGaps(forecast, labels) : [];
  const form = useAppForm({
    schema: gaps.length > 0 ? withReason : withoutReason,
    initialValues: { endedOn: today as string | null, reason: '' as string | null },
    onSubmit: async (fields) => {
      await end.mutateAsync({
        id: trainee.enrollmentId,
        version: trainee.version,
        status,
        ...fields,
      });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${trainee.name} ${words[status].title}`}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel={words[status].submit} onCancel={onClose}>
        {gaps.length > 0 && (
          <Notice tone="attention" title="Not every requirement is met">
            Still missing: {formatList(gaps)}. Completing all the same needs a reason, which stays
            with the transcript.
          </Notice>
        )}
        <DateField
          label={words[status].date}
          lean="past"
          min={trainee.enrolledOn}
          max={today}
          field={form.field('endedOn')}
          autoFocus
        />
        <TextField
          label="Reason"
          optional={gaps.length === 0}
          help="In plain words, as the person may read it."
          width="full"
          field={form.field('reason')}
        />
      </Form>
    </Dialog>
  );
}
