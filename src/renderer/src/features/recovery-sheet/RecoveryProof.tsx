import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../lib/api';

interface Props {
  onProven: () => void;
  onCancel?: () => void;
  cancelLabel?: string;
}

/** Which groups are asked for; fixed, so that the sheet in hand is what answers. */
const asked = [2, 7] as const;

const group = z.string().trim().min(1, 'Type the 5 characters of this group.');

/** Two groups typed from the sheet show that the copy can be read. */
export function RecoveryProof({ onProven, onCancel, cancelLabel }: Props): ReactNode {
  const form = useAppForm({
    schema: z.object({ groups: z.object({ '2': group, '7': group }) }),
    toInput: (values) => values,
    initialValues: { groups: { '2': '', '7': '' } },
    onSubmit: async ({ groups }) => {
      await api.vault.proveRecovery({
        groups: asked.map((number) => ({ group: number, text: groups[number] })),
      });
      onProven();
    },
  });
  return (
    <Form
      form={form}
      submitLabel="Check"
      {...(onCancel ? { onCancel } : {})}
      {...(cancelLabel ? { cancelLabel } : {})}
      label="Proof"
    >
      <FormRow>
        <TextField label="Group 2" field={form.field('groups.2')} width="short" autoFocus />
        <TextField label="Group 7" field={form.field('groups.7')} width="short" />
      </FormRow>
    </Form>
  );
}
