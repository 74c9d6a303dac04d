import { newPassphrase, type SessionStatus } from '@shared/contract/session';
import { parseRecovery } from '@shared/domain/vault/recovery-code';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../lib/api';
import { PassphraseStrength } from './PassphraseStrength';
import { ProofStep } from './ProofStep';
import { SheetStep } from './SheetStep';

const code = z
  .string()
  .trim()
  .min(1, 'Type the 8 groups of the recovery code.')
  .superRefine((typed, context) => {
    const parsed = parseRecovery(typed);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.message });
  });

const schema = z
  .object({ code, passphrase: newPassphrase, again: z.string() })
  .refine((answers) => answers.again === answers.passphrase, {
    path: ['again'],
    error: 'The two are not the same. Type the passphrase again.',
  });

interface Props {
  status: SessionStatus;
  onCancel: () => void;
  onDone: () => void;
}

/** From the recovery sheet to a new passphrase, and to the new sheet that replaces the used one. */
export default function RecoverFlow({ status, onCancel, onDone }: Props): ReactNode {
  const [issued, setIssued] = useState('');
  const [step, setStep] = useState<'code' | 'sheet' | 'proof'>('code');
  switch (step) {
    case 'code':
      return (
        <RecoverForm
          status={status}
          onCancel={onCancel}
          onRecovered={(recoveryCode) => {
            setIssued(recoveryCode);
            setStep('sheet');
          }}
        />
      );
    case 'sheet':
      return (
        <SheetStep
          title="Your new recovery sheet"
          lead="The vault is open, and the new passphrase is set. The sheet you used no longer works: shred it, and print this one."
          code={issued}
          onNext={() => setStep('proof')}
        />
      );
    case 'proof':
      return <ProofStep onBack={() => setStep('sheet')} onDone={onDone} />;
  }
}

function RecoverForm(props: {
  status: SessionStatus;
  onCancel: () => void;
  onRecovered: (code: string) => void;
}): ReactNode {
  const form = useAppForm({
    schema,
    // A passphrase is kept exactly as typed, blanks included.
    toInput: (values) => values,
    initialValues: { code: '', passphrase: '', again: '' },
    onSubmit: async (answers) => {
      const { recoveryCode } = await api.vault.recover({
        code: answers.code,
        passphrase: answers.passphrase,
      });
      props.onRecovered(recoveryCode);
    },
  });
  const passphrase = form.useValue('passphrase') ?? '';
  return (
    <PlainWindow
      programName={props.status.programName}
      title="Use the recovery code"
      foot={`Opens the vault in ${props.status.folder}`}
    >
      <Form
        form={form}
        submitLabel="Open the vault"
        onCancel={props.onCancel}
        cancelLabel="Back to the passphrase"
        label="Recovery"
      >
        <TextArea
          label="Recovery code"
          help="The 8 groups on the recovery sheet, with or without spaces."
          field={form.field('code')}
          rows={2}
          autoFocus
        />
        <PassphraseField
          label="New passphrase"
          help="At least 15 characters. It takes the place of the coordinator’s."
          field={form.field('passphrase')}
          autoComplete="new-password"
        />
        <PassphraseStrength passphrase={passphrase} />
        <PassphraseField
          label="New passphrase again"
          field={form.field('again')}
          autoComplete="new-password"
        />
      </Form>
    </PlainWindow>
  );
}
