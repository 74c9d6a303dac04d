import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { vaultQueries } from '../queries';
import styles from '../vault.module.css';
import { BackupList } from './BackupList';
import { BackupStatus } from './BackupStatus';
import { ChecksPart } from './ChecksPart';
import { LastRestore } from './LastRestore';
import { SecondFolder } from './SecondFolder';

/** Backups: how old, where, back again, and proof that they work. */
export function BackupSettings(): ReactNode {
  // Files change beside the window: a stick is plugged in, a backup is made by itself.
  const status = useQuery({ ...vaultQueries.status(), refetchOnMount: 'always' });
  if (!status.data) {
    return status.error ? (
      <ErrorState message={status.error.message} onRetry={() => void status.refetch()} />
    ) : (
      <Loading label="Loading backups">
        <Skeleton lines={['60%', '40%', '70%', '50%']} />
      </Loading>
    );
  }
  const { secondFolder, restoreUndo, drill } = status.data;
  return (
    <div className={styles['part']}>
      <LastRestore undo={restoreUndo} />
      <Section title="Now" level={3}>
        <BackupStatus status={status.data} />
      </Section>
      <Section title="Second folder" level={3}>
        <SecondFolder folder={secondFolder} />
      </Section>
      <Section title="Backups" level={3}>
        <BackupList folder={secondFolder} />
      </Section>
      <ChecksPart drill={drill} />
    </div>
  );
}
