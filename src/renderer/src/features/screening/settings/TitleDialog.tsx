import { templateFields } from '@shared/contract/screening-forms';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import type { TemplateDraft } from './template-draft';

interface Props {
  form: TemplateDraft;
  onChange: (words: Pick<TemplateDraft, 'title' | 'intro'>) => void;
  onClose: () => void;
}

const schema = templateFields.pick({ title: true, intro: true });

/** What stands above the questions. */
export function TitleDialog({ form: before, onChange, onClose }: Props): ReactNode {
  const form = useAppForm<{ title: string | null; intro: string | null }, typeof schema>({
    schema,
    initialValues: { title: before.title, intro: before.intro ?? '' },
    onSubmit: (words) => {
      onChange(words);
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="Title and introduction" keepOnOutsideClick>
      <Form form={form} submitLabel="Use these words" onCancel={onClose} label="Title">
        <TextField label="Title" field={form.field('title')} width="full" autoFocus />
        <TextArea label="Introduction" optional rows={4} field={form.field('intro')} />
      </Form>
    </Dialog>
  );
}
