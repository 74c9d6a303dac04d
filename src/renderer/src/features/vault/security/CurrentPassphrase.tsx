import type { Binding } from '@renderer/ui/fields/binding';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import type { ReactNode } from 'react';

interface Props {
  field: Binding<string>;
  /** One sentence: which of several is meant, or why it is asked. */
  help?: string;
  autoFocus?: boolean;
}

/** The passphrase of whoever does it: an unlocked desk alone must not change keys. */
export function CurrentPassphrase({ field, help, autoFocus = false }: Props): ReactNode {
  return (
    <PassphraseField
      label="Your passphrase now"
      {...(help ? { help } : {})}
      field={field}
      autoComplete="current-password"
      autoFocus={autoFocus}
    />
  );
}
