import { session } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../lib/api';
import { PassphraseStrength } from './PassphraseStrength';
import styles from './session.module.css';

const schema = session.create.input
  .extend({ again: z.string() })
  .refine((answers) => answers.again === answers.passphrase, {
    path: ['again'],
    error: 'The two are not the same. Type the passphrase again.',
  });

interface Props {
  onBack: () => void;
  /** Called just before the vault is made: the steps go on although the program is open then. */
  onCreating: () => void;
  onCreated: (created: { programName: string; recoveryCode: string }) => void;
}

export function FirstRunPassphrase({ onBack, onCreating, onCreated }: Props): ReactNode {
  const form = useAppForm({
    schema,
    toInput: (values) => values,
    initialValues: { programName: 'Parent Partner Mentoring Program', passphrase: '', again: '' },
    onSubmit: async ({ passphrase, programName }) => {
      onCreating();
      const { recoveryCode } = await api.session.create({ passphrase, programName });
      onCreated({ programName, recoveryCode });
    },
  });
  const passphrase = form.useValue('passphrase') ?? '';
  const suggest = async () => {
    const words = await api.session.suggestPassphrase();
    form.setAll({ passphrase: words, again: '' });
  };
  return (
    <PlainWindow
      title="Name and passphrase"
      programName="Parent Partner Desk"
      step="Step 2 of 5"
      focusKey="passphrase"
    >
      <Form
        form={form}
        submitLabel="Create the vault"
        onCancel={onBack}
        cancelLabel="Back"
        label="Name and passphrase"
      >
        <TextField
          label="What is your program called?"
          help="Stands at the head of every page that is printed. You can change it later."
          field={form.field('programName')}
          width="full"
        />
        <PassphraseField
          label="Passphrase"
          help="At least 15 characters. Four random words are easy to keep and hard to guess."
          field={form.field('passphrase')}
          autoComplete="new-password"
        />
        <Button size="small" onClick={() => void suggest()}>
          Suggest four words
        </Button>
        <PassphraseStrength passphrase={passphrase} />
        <PassphraseField
          label="Passphrase again"
          field={form.field('again')}
          autoComplete="new-password"
        />
        <p className={styles['foot']}>
          Making the vault takes a second or two: the passphrase is stretched so that guessing is
          slow.
        </p>
      </Form>
    </PlainWindow>
  );
}
