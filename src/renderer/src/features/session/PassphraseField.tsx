import { Button } from '@renderer/ui/base/Button';
import { TextField, type TextFieldProps } from '@renderer/ui/fields/TextField';
import { useState, type ReactNode } from 'react';
import styles from './session.module.css';

interface Props extends Pick<TextFieldProps, 'field' | 'label' | 'help' | 'autoFocus'> {
  /** 'current-password' lets a password manager fill it, 'new-password' lets it offer to keep one. */
  autoComplete: 'current-password' | 'new-password';
  actions?: ReactNode;
}

/** A passphrase: pasting and password managers work, it can be shown, and Caps Lock is pointed out. */
export function PassphraseField({ actions, ...field }: Props): ReactNode {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  return (
    <div>
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        width="full"
        onKeyDown={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      />
      <div className={styles['passphraseRow']} style={{ marginBlockStart: 'var(--ui-space-2)' }}>
        <Button variant="quiet" size="small" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide passphrase' : 'Show passphrase'}
        </Button>
        {actions}
        <span role="status">{capsLock ? 'Caps Lock is on.' : ''}</span>
      </div>
    </div>
  );
}
