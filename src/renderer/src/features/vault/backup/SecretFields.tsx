import type { Binding } from '@renderer/ui/fields/binding';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { TextArea } from '@renderer/ui/fields/TextArea';
import type { ReactNode } from 'react';
import { z } from 'zod';

interface Answers {
  secretKind: string;
  secretText: string;
}
export const noSecret: Answers = { secretKind: 'passphrase', secretText: '' };

/** @param isAsked whether the fields are shown, and so must be answered */
export const secretSchema = (isAsked: boolean) =>
  z.object({
    secretKind: z.enum(['passphrase', 'recovery']),
    secretText: isAsked
      ? z.string().min(1, 'Type the passphrase or the recovery code of that time.')
      : z.string(),
  });

/** What the fields add to the request: nothing while they are not shown. */
export function secretOf(
  isAsked: boolean,
  { secretKind, secretText }: z.infer<ReturnType<typeof secretSchema>>,
) {
  return isAsked ? { secret: { kind: secretKind, text: secretText } } : {};
}

interface Props {
  kind: Binding<string>;
  text: Binding<string>;
  /** The kind that is chosen now. */
  chosen: string | undefined;
}

/** A backup from before the data key changed asks for a secret of its time. */
export function SecretFields({ kind, text, chosen }: Props): ReactNode {
  return (
    <>
      <RadioGroup
        label="What do you have from that time?"
        field={kind}
        choices={[
          { value: 'passphrase', label: 'A passphrase' },
          { value: 'recovery', label: 'The recovery sheet' },
        ]}
      />
      {chosen === 'recovery' ? (
        <TextArea
          label="Recovery code of that time"
          help="All 8 groups, with or without spaces."
          field={text}
          rows={2}
        />
      ) : (
        <PassphraseField
          label="Passphrase of that time"
          field={text}
          autoComplete="current-password"
        />
      )}
    </>
  );
}
