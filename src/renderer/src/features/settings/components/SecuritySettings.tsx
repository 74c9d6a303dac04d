import { Section } from '@renderer/ui/layout/Section';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/session';
import { DataKeyPart } from '../../vault/security/DataKeyPart';
import { IssuedSheetDialog } from '../../vault/security/IssuedSheetDialog';
import { PassphraseList } from '../../vault/security/PassphraseList';
import { RecoverySheetPart } from '../../vault/security/RecoverySheetPart';
import { SharingPart } from '../../vault/security/SharingPart';
import styles from '../../vault/vault.module.css';
import { SettingsForm } from './SettingsForm';

/** Who gets in, with what, and when the program locks. */
export function SecuritySettings(): ReactNode {
  const session = useSession();
  return (
    <div className={styles['part']}>
      <Section title="Locking" level={3}>
        <SettingsForm keys={['auto_lock_minutes']} />
        <SharingPart />
        <KeyValue
          facts={[
            { label: 'Lock by hand', value: 'Ctrl+L' },
            { label: 'Vault folder', value: session.data?.folder },
          ]}
        />
      </Section>
      <PassphraseList />
      <RecoverySheetPart />
      <DataKeyPart />
      <IssuedSheetDialog />
    </div>
  );
}
