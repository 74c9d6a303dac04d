import { type FormItem, formItem, type FormKind } from '@shared/domain/screening/form-template';
import { fail } from '@shared/errors';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { z } from 'zod';
import {
  itemInput,
  itemKindWords,
  type ItemType,
  itemValues,
  type ItemValues,
} from './item-values';

interface Props {
  kind: FormKind;
  /** The line to change; null adds one. */
  item: FormItem | null;
  onChange: (item: FormItem) => void;
  onClose: () => void;
}

const guideTypes: readonly ItemType[] = ['competency', 'heading'];
const askedTypes: readonly ItemType[] = [
  'long',
  'text',
  'yesno',
  'single',
  'multi',
  'scale',
  'date',
  'heading',
];

/** Fields of the dialog by where the item keeps them. */
const fieldOf: Record<string, string> = {
  'anchors.0': 'anchor1',
  'anchors.1': 'anchor3',
  'anchors.2': 'anchor5',
};

/** One question, heading or competency of a form. */
export function ItemDialog({ kind, item, onChange, onClose }: Props): ReactNode {
  const types = kind === 'interview_guide' ? guideTypes : askedTypes;
  const form = useAppForm<ItemValues, z.ZodUnknown>({
    schema: z.unknown(),
    initialValues: itemValues(item, types[0] ?? 'long'),
    toInput: (values) => itemInput(values, item),
    onSubmit: (input) => {
      const read = formItem.safeParse(input);
      if (!read.success) {
        const fields = Object.fromEntries(
          read.error.issues.map(({ path, message }) => {
            const at = path.join('.');
            return [fieldOf[at] ?? (at.startsWith('options') ? 'options' : at), plain(message)];
          }),
        );
        return fail('VALIDATION', 'Something is missing.', { fields });
      }
      onChange(read.data);
      onClose();
      return undefined;
    },
  });
  const type = form.useValue('type') as ItemType;
  return (
    <Dialog
      open
      onClose={onClose}
      title={item ? 'Change the question' : 'Add a question'}
      keepOnOutsideClick
    >
      <Form form={form} submitLabel={item ? 'Change' : 'Add'} onCancel={onClose} label="Question">
        {item ? null : (
          <SelectField
            label="What kind?"
            alwaysAnswered
            choices={types.map((value) => ({ value, label: itemKindWords[value] }))}
            field={form.field('type')}
            width="long"
          />
        )}
        <TextArea
          label={type === 'heading' ? 'Heading' : type === 'competency' ? 'Name' : 'Question'}
          rows={2}
          field={form.field('text')}
          autoFocus
        />
        <TextArea
          label={type === 'competency' ? 'What to ask' : 'Help under it'}
          optional
          rows={2}
          field={form.field('help')}
        />
        <KindFields type={type} form={form} />
      </Form>
    </Dialog>
  );
}

/** The schema speaks of what is too short where nothing was written. */
const plain = (message: string): string =>
  message.startsWith('Too small') ? 'Write something here.' : message;

function KindFields({ type, form }: { type: ItemType; form: AppForm<ItemValues> }): ReactNode {
  if (type === 'heading') return null;
  if (type === 'competency') {
    return (
      <>
        <TextArea label="What a 1 sounds like" rows={2} field={form.field('anchor1')} />
        <TextArea label="What a 3 sounds like" rows={2} field={form.field('anchor3')} />
        <TextArea label="What a 5 sounds like" rows={2} field={form.field('anchor5')} />
      </>
    );
  }
  return (
    <>
      {(type === 'single' || type === 'multi') && (
        <TextArea
          label="Answers to choose from"
          help="One on each line."
          rows={5}
          field={form.field('options')}
        />
      )}
      {type === 'scale' && (
        <FormRow>
          <TextField label="What 1 stands for" field={form.field('low')} width="medium" />
          <TextField label="What 5 stands for" field={form.field('high')} width="medium" />
        </FormRow>
      )}
      <CheckboxField
        label="It is asked for"
        help="Without an answer the form is not saved, except when it is keyed from paper."
        field={form.field('required')}
      />
    </>
  );
}
