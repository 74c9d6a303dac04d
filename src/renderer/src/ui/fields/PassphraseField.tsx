import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../base/IconButton';
import { classNames } from '../class-names';
import type { FieldProps } from './binding';
import { bound } from './bound';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-field';

interface Props extends FieldProps<string> {
  /** `current-password` to unlock, `new-password` to choose one: for password managers. */
  autoComplete: 'current-password' | 'new-password';
}

/** A passphrase: may be shown, pasted and filled in by a password manager; says when Caps Lock is on. */
export const PassphraseField = bound(function PassphraseField(props: Props): ReactNode {
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const state = useField(props, { empty: '' });
  const watchCaps = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <div>
      <FieldFrame {...props} id={state.id} error={state.error}>
        <input
          {...state.control}
          className={classNames(styles['input'], styles['withButton'])}
          type={shown ? 'text' : 'password'}
          value={state.value}
          onChange={(event) => state.set(event.currentTarget.value)}
          onBlur={() => {
            setCaps(false);
            state.onBlur();
          }}
          onKeyDown={watchCaps}
          onKeyUp={watchCaps}
          autoComplete={props.autoComplete}
          autoCapitalize="off"
          spellCheck={false}
        />
        <span className={styles['inside']}>
          <IconButton
            icon={shown ? IconEyeOff : IconEye}
            label={shown ? 'Hide what is typed' : 'Show what is typed'}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </span>
      </FieldFrame>
      <p className={styles['help']} role="status">
        {caps && 'Caps Lock is on.'}
      </p>
    </div>
  );
});
