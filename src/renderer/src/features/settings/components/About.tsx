import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/session';
import styles from '../settings.module.css';

export function About(): ReactNode {
  const session = useSession();
  return (
    <div className={styles['stack']}>
      <KeyValue facts={[{ label: 'Version', value: session.data?.version }]} />
      <p>
        Parent Partner Desk keeps everything in one encrypted file on this computer. It has no
        server and no account, and it never uses the network.
      </p>
    </div>
  );
}
