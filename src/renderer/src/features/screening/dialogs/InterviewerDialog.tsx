import { formMethods } from '@shared/contract/screening-forms';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useAddInterviewer } from '../mutations';

/** One more person who was there. */
export function InterviewerDialog({
  interviewId,
  onClose,
}: {
  interviewId: number;
  onClose: () => void;
}): ReactNode {
  const add = useAddInterviewer();
  const schema = formMethods.addInterviewer.input;
  const form = useAppForm<{ interviewer: string | null }, typeof schema>({
    schema,
    initialValues: { interviewer: '' },
    toInput: ({ interviewer }) => ({ interviewId, interviewer: interviewer ?? '' }),
    onSubmit: async (input) => {
      await add.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Add an interviewer" size="small">
      <Form form={form} submitLabel="Add interviewer" onCancel={onClose} label="Interviewer">
        <TextField label="Name" field={form.field('interviewer')} autoFocus />
      </Form>
    </Dialog>
  );
}
