import { newPassphrase } from '@shared/contract/session';
import { Button } from '@renderer/ui/base/Button';
import type { Binding } from '@renderer/ui/fields/binding';
import { PassphraseField } from '@renderer/ui/fields/PassphraseField';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { PassphraseStrength } from '../../session/PassphraseStrength';
import styles from '../vault.module.css';

/** Answers of the fields below. */
export const chosenPassphrase = z
  .object({ passphrase: newPassphrase, again: z.string() })
  .refine(({ passphrase, again }) => again === passphrase, {
    path: ['again'],
    error: 'The two are not the same. Type the passphrase again.',
  });

interface Props {
  passphrase: Binding<string>;
  again: Binding<string>;
  /** What stands in the first field now. */
  typed: string;
  onSuggest: (words: string) => void;
  label?: string;
}

/** A passphrase to choose, twice, with words on offer and how hard it is to guess. */
export function NewPassphrase(props: Props): ReactNode {
  const { passphrase, again, typed, onSuggest, label = 'New passphrase' } = props;
  const [suggested, setSuggested] = useState<string | null>(null);
  const suggest = async () => {
    const words = await api.session.suggestPassphrase();
    setSuggested(words);
    onSuggest(words);
  };
  return (
    <>
      <PassphraseField
        label={label}
        help="At least 15 characters. Four random words are easy to keep and hard to guess."
        field={passphrase}
        autoComplete="new-password"
      />
      <div className={styles['suggest']}>
        <Button size="small" onClick={() => void suggest()}>
          Suggest four words
        </Button>
        <PassphraseStrength passphrase={typed} />
      </div>
      {suggested !== null && suggested === typed && (
        <p role="status">
          The words are <strong className={styles['words']}>{suggested}</strong>. Write them down
          until they are known by heart.
        </p>
      )}
      <PassphraseField label={`${label} again`} field={again} autoComplete="new-password" />
    </>
  );
}
