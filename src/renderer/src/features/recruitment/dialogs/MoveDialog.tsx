import { useQuery } from '@tanstack/react-query';
import { moveInput, type MoveOptions } from '@shared/contract/recruitment';
import type { Stage } from '@shared/domain/lists/people';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useMoveCandidate } from '../mutations';
import { recruitmentQueries } from '../queries';
import { ActivationQuestions } from './ActivationQuestions';
import { CohortQuestion } from './CohortQuestion';
import type { CandidateDialogProps } from './dialog-props';
import { moveRequest, moveValues } from './move-form';

interface Props extends CandidateDialogProps {
  /** The stage that was chosen already; null asks for it. */
  to: Stage | null;
  choices: readonly Stage[];
}

/** Moves a candidate where the move needs a fact, a day or a note. */
export function MoveDialog(props: Props): ReactNode {
  const { candidate, to, onClose } = props;
  const words = useWords();
  const options = useQuery(recruitmentQueries.moveOptions(candidate.id));
  const where = to === null ? '' : ` to ${words.label('stage', to)}`;
  return (
    <Dialog open onClose={onClose} title={`Move ${candidate.shortName}${where}`} keepOnOutsideClick>
      {options.error ? (
        <ErrorState message={options.error.message} onRetry={() => void options.refetch()} />
      ) : options.data ? (
        <MoveForm {...props} options={options.data} />
      ) : (
        <Loading label="Loading">
          <Skeleton lines={['60%', '40%']} />
        </Loading>
      )}
    </Dialog>
  );
}

const submitLabels: Partial<Record<string, string>> = {
  training: 'Enroll and move',
  activated: 'Make parent partner',
};

function MoveForm(props: Props & { options: MoveOptions }): ReactNode {
  const { candidate, to, choices, options, onClose, onDone } = props;
  const words = useWords();
  const today = useToday();
  const move = useMoveCandidate();
  const form = useAppForm({
    schema: moveInput,
    initialValues: moveValues(to, options, today),
    toInput: (values) => moveRequest(candidate, values),
    onSubmit: async (answers) => {
      await move.mutateAsync(answers);
      onDone();
    },
  });
  const chosen = form.useValue('to');
  const enrolling = chosen === 'training' && options.enrolledIn === null;
  return (
    <Form
      form={form}
      submitLabel={
        (chosen === 'training' && !enrolling ? undefined : submitLabels[chosen ?? '']) ??
        (chosen ? `Move to ${words.label('stage', chosen)}` : 'Move')
      }
      onCancel={onClose}
      label="Move"
    >
      {to === null && (
        <SelectField
          label="To which stage?"
          missing="Choose a stage."
          choices={choices
            .filter((stage) => stage !== candidate.stage)
            .map((stage) => ({ value: stage, label: words.label('stage', stage) }))}
          field={form.field('to')}
          autoFocus
        />
      )}
      {chosen === 'training' && <CohortQuestion form={form} options={options} />}
      {chosen === 'activated' ? (
        <ActivationQuestions form={form} options={options} />
      ) : (
        <DateField
          label="On which day?"
          help="Today unless it happened before."
          max={today}
          lean="past"
          field={form.field('on')}
        />
      )}
      <TextArea
        label="Note"
        optional
        rows={2}
        help="Stays with the stage in their record."
        field={form.field('note')}
      />
    </Form>
  );
}
