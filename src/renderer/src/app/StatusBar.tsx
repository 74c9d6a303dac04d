import { useStore } from '@renderer/ui/store';
import type { ReactNode } from 'react';
import { BackupStanding } from '../features/vault/standing/BackupStanding';
import { statusLine } from '../lib/status-line';

/** The thin bar at the bottom: what the page says about its draft, and how old the last backup is. */
export function StatusBar(): ReactNode {
  const line = useStore(statusLine);
  return (
    <>
      <span role="status">{line ?? 'Everything is saved on this computer.'}</span>
      <BackupStanding />
    </>
  );
}
