import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/session';
import styles from '../settings.module.css';
import { SettingsForm } from './SettingsForm';

export function SecuritySettings(): ReactNode {
  const session = useSession();
  return (
    <div className={styles['stack']}>
      <SettingsForm keys={['auto_lock_minutes']} />
      <KeyValue
        facts={[
          { label: 'Vault folder', value: session.data?.folder },
          { label: 'Lock by hand', value: 'Ctrl+L' },
        ]}
      />
    </div>
  );
}
