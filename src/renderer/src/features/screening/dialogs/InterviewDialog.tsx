import type { InterviewView } from '@shared/contract/screening-forms';
import { formMethods } from '@shared/contract/screening-forms';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useAddInterview, useUpdateInterview } from '../mutations';

interface Props {
  candidateId: number;
  /** The round to change; null adds one. */
  interview: InterviewView | null;
  onClose: () => void;
}

interface Values {
  heldOn: string | null;
  mode: string | null;
  interviewers: string | null;
}

const namesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\n;,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A round: when, how and with whom. */
export function InterviewDialog({ candidateId, interview, onClose }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const add = useAddInterview();
  const update = useUpdateInterview();
  const schema = formMethods.addInterview.input;
  const form = useAppForm<Values, typeof schema>({
    schema,
    initialValues: {
      heldOn: interview?.heldOn ?? today,
      mode: interview?.mode ?? 'in_person',
      interviewers: interview?.sheets.map(({ interviewer }) => interviewer).join('\n') ?? '',
    },
    toInput: ({ interviewers, ...values }) => ({
      ...values,
      candidateId,
      interviewers: namesOf(interviewers),
    }),
    onSubmit: async ({ heldOn, mode, interviewers }) => {
      if (interview) {
        const { id: interviewId, version } = interview;
        await update.mutateAsync({ interviewId, version, heldOn, mode });
      } else await add.mutateAsync({ candidateId, heldOn, mode, interviewers });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={interview ? `Round ${interview.round}` : 'Add an interview'}
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel={interview ? 'Save interview' : 'Add interview'}
        onCancel={onClose}
        label="Interview"
      >
        <DateField label="On which day?" field={form.field('heldOn')} autoFocus />
        <RadioGroup
          label="How?"
          inline
          choices={words.choices('interviewMode')}
          field={form.field('mode')}
        />
        {!interview && (
          <TextArea
            label="Who interviews?"
            help="One name on each line. Each gets a sheet of their own and rates alone."
            rows={3}
            field={form.field('interviewers')}
          />
        )}
      </Form>
    </Dialog>
  );
}
