import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { z } from 'zod';
import styles from './session.module.css';

interface Props {
  code: string;
  onBack: () => void;
  onDone: () => void;
}

/** Which groups are asked for; fixed, so that the sheet in hand is what answers. */
const asked = [2, 7] as const;

const clean = (text: string) =>
  text.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

export function FirstRunProof({ code, onBack, onDone }: Props): ReactNode {
  const groups = code.split(' ');
  const group = (number: number) =>
    z
      .string()
      .refine(
        (typed) => clean(typed) === groups[number - 1],
        `This is not group ${number}. Compare it with your copy.`,
      );
  const form = useAppForm({
    schema: z.object({ first: group(asked[0]), second: group(asked[1]) }),
    toInput: (values) => values,
    initialValues: { first: '', second: '' },
    onSubmit: onDone,
  });
  return (
    <PlainWindow
      title="Show that the copy is right"
      programName="Parent Partner Desk"
      step="Step 4 of 4"
      focusKey="proof"
    >
      <p className={styles['lead']}>Type two groups from your copy, not from the screen.</p>
      <Form
        form={form}
        submitLabel="Open the program"
        onCancel={onBack}
        cancelLabel="Show the code again"
        label="Proof"
      >
        <TextField
          label={`Group ${asked[0]}`}
          field={form.field('first')}
          width="short"
          autoFocus
        />
        <TextField label={`Group ${asked[1]}`} field={form.field('second')} width="short" />
      </Form>
    </PlainWindow>
  );
}
